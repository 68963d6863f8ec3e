package org.kvartal.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.zwobble.mammoth.images.Image;
import org.zwobble.mammoth.images.ImageConverter;

/** Takes the pictures out of a document, as far as browsers can show them. */
final class WordPictures implements ImageConverter.ImgElement {

  private static final Map<String, String> ENDINGS =
      Map.of("image/jpeg", "jpg", "image/jpg", "jpg", "image/png", "png", "image/webp", "webp");

  /** What Word writes by itself where the author wrote nothing. */
  private static final Pattern NOT_WRITTEN =
      Pattern.compile(
          "(?i)(?:picture|image|grafik|bild|图片|图像|graphic)\\s*\\d*|[\\w-]+\\.(?:jpe?g|png|gif|webp|emf|wmf)|.*(?:description"
              + " automatically generated|已自动生成说明|AI-generated content).*",
          Pattern.DOTALL);

  private final List<Manuscript.Picture> carried = new ArrayList<>();
  private final List<Manuscript.Notice> losses = new ArrayList<>();

  @Override
  public Map<String, String> convert(Image image) throws IOException {
    var type = String.valueOf(image.getContentType());
    var number = carried.size() + losses.size() + 1;
    var ending = ENDINGS.get(type);
    if (ending == null) {
      losses.add(Manuscript.Notice.of("loss.picture-format", number));
      return Map.of("src", "");
    }
    byte[] bytes;
    try (var in = image.getInputStream()) {
      bytes = in.readAllBytes();
    }
    var alt =
        image.getAltText().map(Typography::tidyLine).filter(WordPictures::isWritten).orElse("");
    var picture = new Manuscript.Picture("picture-" + number + "." + ending, bytes, type, alt);
    carried.add(picture);
    var attributes = new HashMap<String, String>();
    attributes.put("src", picture.address());
    attributes.put("alt", alt);
    return attributes;
  }

  private static boolean isWritten(String alt) {
    return !NOT_WRITTEN.matcher(alt).matches();
  }

  List<Manuscript.Picture> carried() {
    return List.copyOf(carried);
  }

  List<Manuscript.Notice> losses() {
    return losses;
  }
}
