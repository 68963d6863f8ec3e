package org.kvartal;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The map in code: which package may use which, and where the server's parts may appear. */
class ArchitectureTest {

  private static final String ROOT = "org.kvartal.";

  /** Package → what it may use. Every name on the right stands earlier on the left. */
  private static final Map<String, Set<String>> MAY_USE = new LinkedHashMap<>();

  static {
    MAY_USE.put("platform", Set.of());
    MAY_USE.put("text", Set.of("platform"));
    MAY_USE.put("theme", Set.of("platform", "text"));
    MAY_USE.put("mail", Set.of("platform", "text", "theme"));
    MAY_USE.put("people", Set.of("platform", "text", "theme", "mail"));
    MAY_USE.put("work", Set.of("platform", "text", "theme", "mail", "people"));
    MAY_USE.put("editorial", Set.of("platform", "text", "theme", "mail", "people", "work"));
    MAY_USE.put("translation", Set.of("platform", "text", "theme", "people", "work"));
    MAY_USE.put("cover", Set.of("platform"));
    MAY_USE.put(
        "issue",
        Set.of("platform", "text", "theme", "mail", "people", "work", "editorial", "cover"));
    MAY_USE.put(
        "search", Set.of("platform", "text", "theme", "people", "work", "editorial", "issue"));
    MAY_USE.put(
        "discovery", Set.of("platform", "text", "theme", "people", "work", "editorial", "issue"));
    MAY_USE.put(
        "operations",
        Set.of(
            "platform", "text", "theme", "mail", "people", "work", "editorial", "issue", "search"));
    MAY_USE.put(
        "reading",
        Set.of(
            "platform",
            "text",
            "theme",
            "mail",
            "people",
            "work",
            "editorial",
            "issue",
            "search",
            "discovery"));
    MAY_USE.put(
        "desk",
        Set.of(
            "platform",
            "text",
            "theme",
            "mail",
            "people",
            "work",
            "editorial",
            "translation",
            "issue",
            "search",
            "operations",
            "reading"));
  }

  private final JavaClasses classes =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.kvartal");

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    for (var row : MAY_USE.entrySet()) {
      var forbidden = new TreeSet<>(MAY_USE.keySet());
      forbidden.removeAll(row.getValue());
      forbidden.remove(row.getKey());
      noClasses()
          .that()
          .resideInAPackage(ROOT + row.getKey())
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(forbidden.stream().map(p -> ROOT + p).toArray(String[]::new))
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @Test
  void everyPackageStandsInTheTable() {
    noClasses()
        .should()
        .resideOutsideOfPackages(
            MAY_USE.keySet().stream().map(p -> ROOT + p).toArray(String[]::new))
        .andShould()
        .haveSimpleNameNotEndingWith("package-info")
        .check(classes);
  }

  @Test
  void thereAreNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(classes);
  }

  @Test
  void onlyResourcesAndTheThemeSpeakHttp() {
    noClasses()
        .that()
        .haveSimpleNameNotEndingWith("Resource")
        .and()
        .doNotHaveFullyQualifiedName(ROOT + "package-info")
        .and()
        .resideOutsideOfPackage(ROOT + "theme")
        .should(notBeNestedInResources())
        .check(classes);
  }

  private static com.tngtech.archunit.lang.ArchCondition<com.tngtech.archunit.core.domain.JavaClass>
      notBeNestedInResources() {
    return new com.tngtech.archunit.lang.ArchCondition<>("use jakarta.ws.rs") {
      @Override
      public void check(
          com.tngtech.archunit.core.domain.JavaClass type,
          com.tngtech.archunit.lang.ConditionEvents events) {
        if (type.getName().contains("Resource$")) return;
        type.getDirectDependenciesFromSelf().stream()
            .filter(d -> d.getTargetClass().getPackageName().startsWith("jakarta.ws.rs"))
            .forEach(
                d ->
                    events.add(
                        com.tngtech.archunit.lang.SimpleConditionEvent.satisfied(
                            type, d.getDescription())));
      }
    };
  }

  @Test
  void nothingIsNamedForItsTechnique() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Service|Dto|Bean)")
        .check(classes);
  }
}
