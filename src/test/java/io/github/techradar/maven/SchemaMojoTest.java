package io.github.techradar.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.verify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("src/test/resources/unit")
class SchemaMojoTest {

  private static final Path OUTPUT = Path.of("target/unit");
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Inject private Log log;

  @Test
  @InjectMojo(goal = "schema", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "broken")
  void writesSchemasThatAreSchemasThoughEntriesAreBroken(SchemaMojo mojo) throws Exception {
    mojo.execute();

    Schema metaschema =
        REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    for (String name :
        new String[] {"entry.schema.json", "radar.schema.json", "radar-export.schema.json"}) {
      assertThat(metaschema.validate(json(name))).as(name).isEmpty();
    }
    Schema entry = REGISTRY.getSchema(json("entry.schema.json"));
    JsonNode sound =
        new ObjectMapper()
            .readTree("{'title':'A','status':'Adopt','quadrant':'Tools'}".replace('\'', '"'));
    JsonNode broken = new ObjectMapper().readTree("{\"title\": \"A\", \"ring\": \"Adpot\"}");
    assertThat(entry.validate(sound)).isEmpty();
    assertThat(entry.validate(broken)).hasSizeGreaterThan(1);
  }

  /** What the published schema says of front matter is what the check says of entries. */
  @Test
  @InjectMojo(goal = "schema", pom = "pom.xml")
  @MojoParameter(name = "sourceDirectory", value = "../radars/team-schema")
  void theSchemaOfTheTeamIsPartOfIt(SchemaMojo mojo) throws Exception {
    mojo.execute();

    Schema entry = REGISTRY.getSchema(json("entry.schema.json"));
    String sound =
        """
        {"title": "Sound", "status": "Trial", "quadrant": "Tools", "team": "core",
         "date": "2026-01-01", "tags": ["Backend"]}""";
    assertThat(entry.validate(new ObjectMapper().readTree(sound))).isEmpty();
    assertThat(entry.validate(new ObjectMapper().readTree(sound.replace("core", "nobody"))))
        .singleElement()
        .satisfies(error -> assertThat(error.getInstanceLocation()).hasToString("/team"));
  }

  @Test
  @InjectMojo(goal = "schema", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = "radar/kafka.md")
  void saysWhatCannotBeWritten(SchemaMojo mojo) {
    assertThatThrownBy(mojo::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("entry.schema.json cannot be written")
        .cause()
        .hasMessageStartingWith("java.");
  }

  @Test
  @InjectMojo(goal = "schema", pom = "pom.xml")
  @MojoParameter(name = "skip", value = "true")
  void skipsAndSaysSo(SchemaMojo mojo) throws Exception {
    mojo.execute();

    verify(log).info("Skipped (techradar.skip).");
  }

  private static JsonNode json(String name) throws IOException {
    return new ObjectMapper().readTree(OUTPUT.resolve(name).toFile());
  }
}
