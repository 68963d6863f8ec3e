package org.kvartal.editorial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kvartal.platform.Language;
import org.kvartal.platform.Refusal;
import org.kvartal.text.Manuscript;
import org.kvartal.work.Pictures;

/** Makes Markdown of the files that authors send, with their pictures in the library. */
@ApplicationScoped
class Manuscripts {

  private final Pictures pictures;

  @Inject
  Manuscripts(Pictures pictures) {
    this.pictures = pictures;
  }

  /**
   * The offer with the manuscript's text in it. The file's title is taken where none was typed.
   *
   * @throws Refusal when the file cannot be read as a text
   */
  Offer read(Upload upload, Offer offer) {
    var manuscript = Manuscript.read(upload.bytes(), upload.name());
    var found = new ArrayList<Finding>();
    for (var notice : manuscript.notCarriedOver()) found.add(finding(notice));
    for (var notice : manuscript.findings()) found.add(finding(notice));
    var places = new LinkedHashMap<String, String>();
    for (var picture : manuscript.pictures())
      places.put(picture.name(), place(picture, offer.language(), found));
    var text = manuscript.withPictures(picture -> places.getOrDefault(picture.name(), ""));
    var title = offer.title().isBlank() ? manuscript.title().orElse("") : offer.title();
    return offer.withText(title, offer.standfirst(), withoutHoles(text, places), found);
  }

  private static Finding finding(Manuscript.Notice notice) {
    return new Finding("manuscript", notice.messageKey(), notice.arguments());
  }

  /** Where the library keeps it; empty, with a word to the author, when it cannot be taken. */
  private String place(Manuscript.Picture picture, Language language, List<Finding> found) {
    try {
      var kept = pictures.take(picture.bytes(), picture.name(), "");
      if (!picture.alt().isBlank()) kept.describeIfSilent(language, picture.alt());
      return kept.address();
    } catch (Refusal refusal) { // one bad picture does not keep the text out
      found.add(Finding.of("manuscript", "editorial.check.picture-lost", picture.name()));
      return "";
    }
  }

  /** Pictures without an address vanish from the text. */
  private static String withoutHoles(String text, Map<String, String> places) {
    if (!places.containsValue("")) return text;
    return text.replaceAll("!\\[[^\\]\n]*\\]\\(\\)", "");
  }
}
