package org.kvartal.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kvartal.people.Person;
import org.kvartal.platform.Bilingual;
import org.kvartal.platform.Language;

class SignatureTest {

  static final Person ADA = new Person("ada-berg", "Ada", "Berg", "");
  static final Person TAO = new Person("tao-ruoxi", "Ruoxi", "Tao", "陶若溪");
  static final Person LIN = new Person("lin-zhiyuan", "Zhiyuan", "Lin", "林知远");

  static String read(Language language, Person... people) {
    return Signature.row(List.of(people), language).stream()
        .map(s -> s.joint() + s.name() + s.twin())
        .collect(Collectors.joining());
  }

  @Test
  void aRowOfNamesReadsAsASentenceInEachLanguage() {
    assertThat(read(Language.EN, ADA, TAO, LIN))
        .isEqualTo("Ada Berg, Ruoxi Tao\u00a0陶若溪 and Zhiyuan Lin\u00a0林知远");
    assertThat(read(Language.ZH, TAO, LIN, ADA))
        .isEqualTo("陶若溪（Ruoxi Tao）、林知远（Zhiyuan Lin）、Ada Berg");
  }

  @Test
  void aLongNameMayBeginALineOfItsOwn() {
    var hildur = new Person("hildur", "Hildur", "Jökulsdóttir", "希尔杜·约库尔斯多蒂尔");
    assertThat(read(Language.EN, hildur)).isEqualTo("Hildur Jökulsdóttir 希尔杜·约库尔斯多蒂尔");
  }

  @Test
  void aBioThatExistsInTheOtherLanguageOnlySaysWhichOne() {
    var ada = new Person("ada-berg", "Ada", "Berg", "");
    ada.describe(Bilingual.NONE, Bilingual.of("", "研究街道。"));
    var signature = Signature.of(ada, Language.EN, "");
    assertThat(signature.bio()).isEqualTo("研究街道。");
    assertThat(signature.bioTag()).isEqualTo("zh-Hans");
  }

  @Test
  void whoeverIsNotListedHasNoDoor() {
    var ada = new Person("ada-berg", "Ada", "Berg", "");
    ada.list(false);
    assertThat(Signature.of(ada, Language.EN, "").href()).isEmpty();
    assertThat(Signature.of(TAO, Language.ZH, "").href()).isEqualTo("/zh/people/tao-ruoxi");
  }
}
