package org.kvartal.work;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The book or article that a short item announces. All fields may be empty. */
@Embeddable
public class Reference {

  public static final Reference NONE = of("", "", "", "", "");

  @Column(name = "ref_authors")
  private String authors = "";

  @Column(name = "ref_title")
  private String title = "";

  @Column(name = "ref_publisher")
  private String publisher = "";

  @Column(name = "ref_year")
  private String year = "";

  /** ISBN, DOI or address. */
  @Column(name = "ref_identifier")
  private String identifier = "";

  protected Reference() {} // for JPA

  public static Reference of(
      String authors, String title, String publisher, String year, String identifier) {
    var reference = new Reference();
    reference.authors = authors.strip();
    reference.title = title.strip();
    reference.publisher = publisher.strip();
    reference.year = year.strip();
    reference.identifier = identifier.strip();
    return reference;
  }

  public String authors() {
    return authors;
  }

  public String title() {
    return title;
  }

  public String publisher() {
    return publisher;
  }

  public String year() {
    return year;
  }

  public String identifier() {
    return identifier;
  }
}
