package org.kvartal.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** What a text refers to, in its order. */
record Uses(List<Markdown.Link> links, List<Markdown.ImageUse> images) {

  static Uses of(Node tree) {
    var uses = new Uses(new ArrayList<>(), new ArrayList<>());
    tree.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            uses.links.add(new Markdown.Link(link.getDestination(), PlainText.of(link)));
            visitChildren(link);
          }

          @Override
          public void visit(Image image) {
            var title = image.getTitle() == null ? "" : image.getTitle();
            uses.images.add(
                new Markdown.ImageUse(image.getDestination(), PlainText.of(image), title));
          }
        });
    return uses;
  }
}
