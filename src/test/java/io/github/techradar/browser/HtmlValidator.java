package io.github.techradar.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu Html Checker, which says what the HTML standard says. Can be used for many pages. */
final class HtmlValidator implements ErrorHandler {

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";

  private final List<String> findings = new ArrayList<>();
  private final SimpleDocumentValidator validator = new SimpleDocumentValidator();

  HtmlValidator() throws Exception {
    validator.setUpMainSchema(HTML, this);
    validator.setUpValidatorAndParsers(this, false, false);
  }

  /** All errors and warnings about one page, with their lines. */
  List<String> findings(Path page) throws IOException, SAXException {
    findings.clear();
    validator.checkHtmlFile(page.toFile(), true);
    return List.copyOf(findings);
  }

  @Override
  public void warning(SAXParseException finding) {
    findings.add("warning, line %s: %s".formatted(finding.getLineNumber(), finding.getMessage()));
  }

  @Override
  public void error(SAXParseException finding) {
    findings.add("error, line %s: %s".formatted(finding.getLineNumber(), finding.getMessage()));
  }

  @Override
  public void fatalError(SAXParseException finding) {
    error(finding);
  }
}
