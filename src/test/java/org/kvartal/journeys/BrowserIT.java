package org.kvartal.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in a real browser: accessibility, keyboard, and nothing in the console. */
class BrowserIT {

  private static Playwright playwright;
  private static Browser browser;

  @BeforeAll
  static void findBrowser() {
    var place = Path.of(System.getProperty("kvartal.browser", "/usr/bin/chromium"));
    var found = Files.isExecutable(place);
    if (!found)
      System.err.println(
          "\n*** NO BROWSER: the journeys in a browser are SKIPPED. Install chromium or name one"
              + " with -Pbrowser -Dkvartal.browser=/path/to/chromium ***\n");
    assumeTrue(found, "no browser at " + place);
    // the browser of the system is used: the driver must not fetch one of its own
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(place)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  @AfterAll
  static void close() {
    if (playwright != null) playwright.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/en/",
        "/zh/",
        "/en/issues",
        "/zh/issues/2026-3",
        "/en/articles/who-remembers-the-pills",
        "/zh/articles/who-remembers-the-pills",
        "/en/people",
        "/zh/search?q=养老",
        "/en/pages/about",
        "/en/letter",
        "/en/no-such-page",
      })
  void axeFindsNothingAndTheConsoleStaysEmpty(String path) {
    try (var context = browser.newContext()) {
      var page = context.newPage();
      var complaints = complaintsOf(page);
      page.navigate(Portal.shared().url() + path);
      var violations =
          new AxeBuilder(page)
              .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
              .analyze()
              .getViolations();
      assertThat(violations).as(path).isEmpty();
      assertThat(complaints).as(path).isEmpty();
    }
  }

  /** Errors of scripts, of the content security policy, and of anything that did not load. */
  private static List<String> complaintsOf(Page page) {
    var complaints = new ArrayList<String>();
    page.onConsoleMessage(
        message -> {
          // a page that is meant to be missing is no complaint
          if (message.type().equals("error") && !message.location().contains("/no-such-page"))
            complaints.add(message.text() + " " + message.location());
        });
    page.onPageError(complaints::add);
    return complaints;
  }

  @Test
  void theKeyboardReachesTheTextFirstAndThenEverything() {
    try (var context = browser.newContext()) {
      var page = context.newPage();
      page.navigate(Portal.shared().url() + "/en/");
      page.keyboard().press("Tab");
      var target = page.evaluate("document.activeElement.getAttribute('href')");
      assertThat(target).asString().as("the first stop skips to the text").startsWith("#");
      page.keyboard().press("Enter");
      assertThat(page.url()).endsWith(String.valueOf(target));
      for (int stop = 0; stop < 5; stop++) {
        page.keyboard().press("Tab");
        assertThat(page.evaluate(FOCUS_SHOWS)).as("stop " + stop + " can be seen").isEqualTo(true);
      }
    }
  }

  private static final String FOCUS_SHOWS =
      """
      () => {
        const style = getComputedStyle(document.activeElement);
        return document.activeElement !== document.body
          && (parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none'
              || style.boxShadow !== 'none');
      }
      """;

  @ParameterizedTest
  @ValueSource(ints = {360, 768, 1440})
  void noPageIsWiderThanItsWindow(int width) {
    try (var context =
        browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900))) {
      var page = context.newPage();
      for (var path :
          List.of("/en/", "/zh/articles/who-remembers-the-pills", "/en/issues/2026-3")) {
        page.navigate(Portal.shared().url() + path);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
            .as(path)
            .isEqualTo(page.evaluate("document.documentElement.clientWidth"));
      }
    }
  }

  @Test
  void theSearchWorksWithoutScripts() {
    try (var context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      var page = context.newPage();
      page.navigate(Portal.shared().url() + "/en/search");
      page.fill("main input[name=q]", "pills");
      page.press("main input[name=q]", "Enter");
      assertThat(page.locator("main a[href*='/articles/who-remembers-the-pills']").count())
          .isPositive();
    }
  }
}
