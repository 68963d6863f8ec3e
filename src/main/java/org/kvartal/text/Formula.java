package org.kvartal.text;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** An Office formula (ECMA-376 part 1, §22.1) written in one line. */
final class Formula {

  private Formula() {}

  static String words(Element formula) {
    var out = new StringBuilder();
    children(formula, out);
    return out.toString().replaceAll("\\s+", " ").strip();
  }

  private static void write(Node node, StringBuilder out) {
    if (!(node instanceof Element element)) return;
    switch (String.valueOf(element.getLocalName())) {
      case "t" -> out.append(element.getTextContent());
      case "f" -> pair(element, "num", "/", "den", out);
      case "sSup" -> pair(element, "e", "^", "sup", out);
      case "sSub" -> pair(element, "e", "_", "sub", out);
      case "rad" -> {
        out.append("√(");
        part(element, "e", out);
        out.append(')');
      }
      case "d" -> {
        out.append('(');
        children(element, out);
        out.append(')');
      }
      case "nary" -> {
        out.append(sign(element));
        children(element, out);
      }
      case "rPr", "ctrlPr", "fPr", "dPr", "naryPr", "radPr", "sSupPr", "sSubPr" -> {}
      default -> children(element, out);
    }
  }

  /** The sum, product or integral sign; Office leaves out the integral's. */
  private static String sign(Element nary) {
    var signs = nary.getElementsByTagNameNS("*", "chr");
    if (signs.getLength() == 0) return "∫";
    return ((Element) signs.item(0)).getAttributeNS(nary.getNamespaceURI(), "val");
  }

  private static void children(Node parent, StringBuilder out) {
    for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling())
      write(node, out);
  }

  private static void pair(
      Element element, String first, String sign, String second, StringBuilder out) {
    part(element, first, out);
    out.append(sign);
    part(element, second, out);
  }

  private static void part(Element element, String name, StringBuilder out) {
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (!name.equals(node.getLocalName())) continue;
      var inner = new StringBuilder();
      children(node, inner);
      boolean grouped =
          inner.toString().strip().length() > 1 && !name.equals("e") || inner.indexOf("+") > 0;
      out.append(grouped ? "(" + inner + ")" : inner);
    }
  }
}
