package io.github.techradar.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium without a window, one for all tests. It starts with the first test that needs it. */
final class Browser {

  static final int WIDE = 1280;
  static final int NARROW = 390;
  private static final int HEIGHT = 900;

  private static final Optional<Path> CHROMIUM =
      onPath("chromium", "chromium-browser", "google-chrome");
  private static final Optional<Path> DRIVER = onPath("chromedriver");

  /** Asked by every page for all that is not on this machine. */
  private static final Elsewhere ELSEWHERE = new Elsewhere();

  /** What a page's own script calls to be noticed; it works in frames and in pictures too. */
  private static final String ACTED = "acted: ";

  /**
   * Without a window there is no mouse, unless one says that there is one that points and hovers.
   */
  private static final String MOUSE =
      "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4";

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  private static final class Shared {
    static final Browser BROWSER = new Browser(start());
  }

  /** The browser, wide, light and with scripts; the test that asks is skipped if there is none. */
  static Browser fresh() {
    assumeTrue(
        CHROMIUM.isPresent() && DRIVER.isPresent(),
        "There is no Chromium with its driver (Debian's packages chromium and chromium-driver)");
    Shared.BROWSER.complaints(); // those of an earlier test
    ELSEWHERE.requests();
    return Shared.BROWSER.scripts(true).dark(false).touch(false).width(WIDE);
  }

  private static Optional<Path> onPath(String... names) {
    List<String> folders = List.of(System.getenv("PATH").split(File.pathSeparator));
    return Stream.of(names)
        .flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static ChromeDriver start() {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.orElseThrow().toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox", // Chromium's own does not start for root, as in containers
        MOUSE,
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--proxy-server=" + ELSEWHERE.address(),
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--lang=en");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    System.setProperty("webdriver.chrome.driver", DRIVER.orElseThrow().toString());
    ChromeDriver driver = new ChromeDriver(options);
    Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
    return driver;
  }

  Browser scripts(boolean on) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    return this;
  }

  Browser dark(boolean on) {
    Map<String, Object> scheme =
        Map.of("name", "prefers-color-scheme", "value", on ? "dark" : "light");
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(scheme)));
    return this;
  }

  /** In the few colours that a reader has chosen for all pages. */
  Browser forcedColors() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media", "", "features", List.of(Map.of("name", "forced-colors", "value", "active"))));
    return this;
  }

  /** For a reader who wants no motion. */
  Browser withoutMotion() {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            "",
            "features",
            List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return this;
  }

  /** Shows the page that is open as it is printed. */
  Browser paper() {
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    return this;
  }

  /** As a phone or a tablet that nothing can be pointed at with, or as a computer again. */
  Browser touch(boolean on) {
    driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", on));
    return this;
  }

  /** Taps on an element, as a finger does. */
  Browser tap(WebElement element) {
    PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
    driver.perform(
        List.of(
            new Sequence(finger, 0)
                .addAction(
                    finger.createPointerMove(
                        Duration.ZERO, PointerInput.Origin.fromElement(element), 0, 0))
                .addAction(finger.createPointerDown(PointerInput.MouseButton.LEFT.asArg()))
                .addAction(finger.createPointerUp(PointerInput.MouseButton.LEFT.asArg()))));
    return this;
  }

  /** Moves the pointer onto an element. */
  Browser pointAt(WebElement element) {
    new Actions(driver).moveToElement(element).perform();
    return this;
  }

  Browser width(int pixels) {
    return size(pixels, HEIGHT);
  }

  Browser size(int width, int height) {
    Map<String, Object> screen =
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", screen);
    return this;
  }

  Browser open(URI page) {
    driver.get(page.toString());
    return this;
  }

  Browser back() {
    driver.navigate().back();
    return this;
  }

  URI address() {
    return URI.create(driver.getCurrentUrl());
  }

  /** The address, as soon as it has an ending, or after two seconds in any case. */
  String addressOnceItEndsWith(String ending) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
    while (!driver.getCurrentUrl().endsWith(ending) && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    return driver.getCurrentUrl();
  }

  String title() {
    return driver.getTitle();
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** The texts, as a reader sees them, of those matching elements that are not hidden. */
  List<String> texts(String selector) {
    return all(selector).stream()
        .filter(WebElement::isDisplayed)
        .map(element -> element.getText().strip())
        .toList();
  }

  /** Presses keys, one after the other, wherever the focus is. */
  Browser press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    return this;
  }

  Browser tab() {
    return press(Keys.TAB);
  }

  Browser tabBack() {
    new Actions(driver).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
    return this;
  }

  /** The value of a script of the test's own, which begins with {@code return}. */
  <T> T ask(Class<T> type, String script, Object... arguments) {
    return type.cast(driver.executeScript(script, arguments));
  }

  /** The text that an expression has as soon as it has one, or after some seconds in any case. */
  String once(String expression) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
    String script = "return String(" + expression + " ?? '');";
    while (ask(String.class, script).isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
    return ask(String.class, script);
  }

  /** The texts in the list that a script of the test's own returns. */
  List<String> askForTexts(String script, Object... arguments) {
    List<?> texts = ask(List.class, script, arguments);
    return texts.stream().map(String::valueOf).toList();
  }

  boolean scrollsSideways() {
    return ask(
        Boolean.class,
        "const page = document.documentElement; return page.scrollWidth > page.clientWidth;");
  }

  /** The element that has the focus. */
  WebElement focused() {
    return ask(WebElement.class, "return document.activeElement;");
  }

  /** Whether an element, or the shape of a blip, shows that it has the focus. */
  boolean showsFocus(WebElement element) {
    return ask(
        Boolean.class,
        """
        const shape = arguments[0].querySelector('.disc');
        const style = getComputedStyle(shape ?? arguments[0]);
        return shape ? style.stroke !== 'none' && parseFloat(style.strokeWidth) >= 2
            : style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        """,
        element);
  }

  /** The pairs of blips whose shapes touch on the screen, and numbers that leave their shapes. */
  List<String> overlaps() {
    return askForTexts(
        """
        const at = (shape, x, y) => shape.isPointInFill(
            new DOMPoint(x, y).matrixTransform(shape.getScreenCTM().inverse()));
        const blips = [...document.querySelectorAll('.chart .blip')].map((blip) => {
          const shape = blip.querySelector('.disc');
          const length = shape.getTotalLength();
          return {title: blip.querySelector('title').textContent, shape,
              box: shape.getBoundingClientRect(),
              number: blip.querySelector('.number').getBoundingClientRect(),
              outline: Array.from({length: 64}, (_, i) =>
                  shape.getPointAtLength(length * i / 64).matrixTransform(shape.getScreenCTM()))};
        });
        const reaches = (a, b) => a.outline.some((point) => at(b.shape, point.x, point.y));
        const overlaps = [];
        for (let i = 0; i < blips.length; i++) {
          const a = blips[i];
          // a little off the centre: on its very height, where circles begin, Chromium errs at times
          const middle = a.number.top + a.number.height * 0.49;
          if (!at(a.shape, a.number.left, middle) || !at(a.shape, a.number.right, middle)) {
            overlaps.push(a.title + ' does not fit its own shape');
          }
          for (let j = 0; j < i; j++) {
            const b = blips[j];
            const near = a.box.left <= b.box.right && b.box.left <= a.box.right
                && a.box.top <= b.box.bottom && b.box.top <= a.box.bottom;
            if (near && (reaches(a, b) || reaches(b, a))) {
              overlaps.push(a.title + ' and ' + b.title);
            }
          }
        }
        return overlaps;
        """);
  }

  /**
   * The names on the chart that lie over another one, over a blip of the chart or over the name of
   * a ring, and those that leave the chart. A box is as high as letters with accents would be.
   */
  List<String> namesOverSomething() {
    return askForTexts(
        """
        const box = (element) => {
          const {left, right, top, bottom} = element.getBoundingClientRect();
          const spare = (bottom - top) * 0.06;
          return {text: element.textContent, left, right, top: top + spare, bottom: bottom - spare};
        };
        const shown = (selector) => [...document.querySelectorAll(selector)]
            .filter((element) => getComputedStyle(element).display !== 'none').map(box);
        const names = shown('.chart .name');
        const others = [...names, ...shown('.ring-names text')];
        const edge = box([...document.querySelectorAll('.chart .rings circle')].pop());
        const discs = shown('.chart .disc');
        const meet = (a, b) =>
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
        const far = (name, disc) => {
          const radius = (disc.right - disc.left) / 2;
          const x = (disc.left + disc.right) / 2;
          const y = (disc.top + disc.bottom) / 2;
          const dx = Math.max(0, name.left - x, x - name.right);
          const dy = Math.max(0, name.top - y, y - name.bottom);
          return Math.hypot(dx, dy) > radius;
        };
        const over = [];
        const middle = (edge.left + edge.right) / 2;
        const height = (edge.top + edge.bottom) / 2;
        names.forEach((name, i) => {
          // names of quadrants are outside, and their boxes too large, for they are bent
          const x = Math.max(middle - name.left, name.right - middle);
          const y = Math.max(height - name.top, name.bottom - height);
          if (Math.hypot(x, y) > (edge.right - edge.left) / 2) {
            over.push(name.text + ' leaves the chart');
          }
          others.forEach((other, j) => {
            if (j > i && meet(name, other)) {
              over.push(name.text + ' and ' + other.text);
            }
          });
          discs.forEach((disc) => far(name, disc) || over.push(name.text + ' and a blip'));
        });
        return over;
        """);
  }

  /**
   * What the browser has refused or not found since this was asked the last time; of a page that is
   * open, and of those before it.
   */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> !message.contains("favicon.ico"))
        .toList();
  }

  /**
   * Lets scripts of pages be noticed: from now on {@code alert(7)} opens no dialog, but is one of
   * {@link #acts()}. Lasts until what is returned is closed.
   */
  Watch watched() {
    return beforeEachPage(
        "window.alert = window.confirm = window.prompt = (what) => console.error('%s' + what);"
            .formatted(ACTED));
  }

  /** Runs a script of the test's own in each page before its own scripts, until it is closed. */
  Watch beforeEachPage(String source) {
    Object script =
        driver
            .executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", source))
            .get("identifier");
    return () ->
        driver.executeCdpCommand(
            "Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
  }

  /** The time during which a script runs in all pages. */
  interface Watch extends AutoCloseable {

    @Override
    void close();
  }

  /** What scripts of watched pages have called {@code alert} with, since this was asked last. */
  List<String> acts() {
    return complaints().stream()
        .filter(message -> message.contains(ACTED))
        .map(message -> message.replaceAll("(?s).*" + ACTED + "([^\"]*).*", "$1"))
        .toList();
  }

  /** What was asked of other machines since this was asked last, or since the test began. */
  List<String> requestsElsewhere() {
    return ELSEWHERE.requests();
  }

  /** What axe-core finds wrong with the page that is open, one line for each element. */
  List<String> barriers() {
    List<Rule> violations = new AxeBuilder().analyze(driver).getViolations();
    return violations.stream()
        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
        .toList();
  }

  /** The page that is open, on paper. */
  byte[] pdf() {
    Map<String, Object> printed =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("preferCSSPageSize", true, "printBackground", false));
    byte[] pdf = Base64.getDecoder().decode((String) printed.get("data"));
    assertThat(pdf).startsWith('%', 'P', 'D', 'F');
    return pdf;
  }
}
