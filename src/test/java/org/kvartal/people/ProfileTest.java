package org.kvartal.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kvartal.platform.Language;

class ProfileTest {

  @Test
  void anOrcidIsCheckedByItsLastDigitAndMayBeTypedAsAnAddress() {
    assertThat(Orcid.typed("0000-0002-1825-0097").isRight()).isTrue();
    assertThat(Orcid.typed("0000-0002-1825-0098").isRight()).isFalse();
    assertThat(Orcid.typed("0000-0002-1852-0097").isRight()).isFalse();
    assertThat(Orcid.typed(" https://orcid.org/0000-0002-9079-593x ").isRight()).isTrue();
    assertThat(Orcid.typed("").isRight()).isTrue();
    assertThat(Orcid.typed("1825-0097").isRight()).isFalse();
  }

  @Test
  void aNameInTwoScriptsIsToldInTheOrderOfEachLanguage() {
    var typed = Map.of("given", "Guohao", "family", "Zhou", "han", "周国豪");
    var person = new Person("guohao-zhou", "", "", "");

    Profile.typed(f -> typed.getOrDefault(f, "")).tell(person);

    assertThat(person.name(Language.EN)).isEqualTo("Guohao Zhou");
    assertThat(person.name(Language.ZH)).isEqualTo("周国豪");
    assertThat(person.sortKey()).isEqualTo("zhou guohao");
    assertThat(Profile.of(person)).isEqualTo(Profile.typed(f -> typed.getOrDefault(f, "")));
  }

  @Test
  void aProfileWithoutAnyNameOrWithAWrongOrcidIsNotTaken() {
    assertThat(Profile.typed(_ -> "").objection()).isEqualTo("people.signup.name");
    assertThat(Profile.typed(f -> f.equals("orcid") ? "0000" : "Ada").objection())
        .isEqualTo("people.profile.orcid-wrong");
  }
}
