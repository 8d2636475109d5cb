package io.github.techradar.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What is known of the skin of a site.
 *
 * @param model the site's own description, with all of its menus, in small letters
 * @param body what it does with the body
 */
record Skin(String model, SkinText body) {

  private static final String MODEL_WRITER = "org.apache.maven.doxia.site.io.xpp3.SiteXpp3Writer";

  /**
   * The skin that a page is put into by this thread.
   *
   * @param values what the templates of the skin know, by names
   * @throws ReflectiveOperationException if the skin or the site plugin is of another make
   */
  static Skin of(Object values) throws ReflectiveOperationException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    if (!(loader instanceof URLClassLoader jar)) {
      throw new ReflectiveOperationException("the skin is no file");
    }
    Class<?> context =
        Class.forName(
            "org.apache.velocity.context.Context", true, values.getClass().getClassLoader());
    Method get = context.getMethod("get", String.class);
    try {
      String templates = templates(jar.getURLs());
      if (!text(SkinText.HEAD, templates, get, values).isVerbatim()) {
        throw new ReflectiveOperationException("the skin changes something in heads");
      }
      return new Skin(
          model(get.invoke(values, "site")), text(SkinText.BODY, templates, get, values));
    } catch (IOException e) {
      throw new ReflectiveOperationException(e.toString(), e);
    }
  }

  private static SkinText text(String text, String templates, Method get, Object values)
      throws ReflectiveOperationException {
    return SkinText.of(text, templates, name -> variable(get, values, name))
        .orElseThrow(
            () ->
                new ReflectiveOperationException(
                    "the skin does more with $%s than to replace something".formatted(text)));
  }

  /** Whether the site's description may say something of a page of this name. */
  boolean mentions(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return model.contains(fileName.substring(0, dot).toLowerCase(Locale.ROOT));
  }

  private static String model(Object site) throws ReflectiveOperationException {
    Class<?> type = Class.forName(MODEL_WRITER, true, site.getClass().getClassLoader());
    StringWriter xml = new StringWriter();
    type.getMethod("write", Writer.class, site.getClass())
        .invoke(type.getConstructor().newInstance(), xml, site);
    return xml.toString().toLowerCase(Locale.ROOT);
  }

  private static Optional<String> variable(Method get, Object values, String name) {
    try {
      if (name.equals("esc.d")) {
        Object tool = get.invoke(values, "esc");
        return tool != null && tool.getClass().getName().endsWith(".generic.EscapeTool")
            ? Optional.of("$")
            : Optional.empty();
      }
      return get.invoke(values, name) instanceof String text ? Optional.of(text) : Optional.empty();
    } catch (IllegalAccessException | InvocationTargetException e) {
      return Optional.empty();
    }
  }

  private static String templates(URL[] jars) throws IOException {
    StringBuilder all = new StringBuilder();
    for (URL jar : jars) {
      try (InputStream file = jar.openStream();
          ZipInputStream zip = new ZipInputStream(file)) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          if (entry.getName().endsWith(".vm")) {
            all.append(new String(zip.readAllBytes(), ISO_8859_1)).append('\n');
          }
        }
      }
    }
    return all.toString();
  }
}
