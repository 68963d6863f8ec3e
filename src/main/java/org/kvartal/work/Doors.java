package org.kvartal.work;

import org.kvartal.platform.Visitor;

/** Who may work on texts at the desk. */
final class Doors {

  private static final String[] EDITORS = {"editor", "managing", "administrator"};

  private Doors() {}

  static boolean mayWork(Visitor visitor) {
    return visitor.has(EDITORS);
  }

  /**
   * @throws org.kvartal.platform.Refusal SIGN_IN or FORBIDDEN
   */
  static void requireEditor(Visitor visitor) {
    visitor.require(EDITORS);
  }
}
