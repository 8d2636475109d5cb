package io.github.techradar.maven;

import io.github.techradar.check.Schemas;
import io.github.techradar.export.RadarJsonSchema;
import io.github.techradar.output.OutputFile;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Writes the JSON Schemas that the radar is checked against, for editors and other tools: <code>
 * entry.schema.json</code> for the front matter of entries, made from the definition, and <code>
 * radar.schema.json</code> for the definition itself; and the one of what is exported, <code>
 * radar-export.schema.json</code>.
 *
 * @since 0.1.0
 */
@Mojo(name = "schema", threadSafe = true)
public final class SchemaMojo extends AbstractRadarMojo {

  /**
   * The directory to write the schemas to; a radar that has a <code>name</code> has a folder of
   * that name in it.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "techradar.outputDirectory",
      defaultValue = "${project.build.directory}/techradar",
      required = true)
  private File outputDirectory;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skips()) {
      return;
    }
    write("entry.schema.json", schemaOfEntries());
    write("radar.schema.json", Schemas.ofDefinition());
    write(RadarJsonSchema.FILE_NAME, RadarJsonSchema.bytes());
  }

  private void write(String name, byte[] schema) throws MojoExecutionException {
    File file = new File(ownFolder(outputDirectory), name);
    try {
      OutputFile.write(file.toPath(), schema);
    } catch (IOException e) {
      throw new MojoExecutionException("%s cannot be written: %s".formatted(file, e), e);
    }
    getLog().info("Written: " + file);
  }
}
