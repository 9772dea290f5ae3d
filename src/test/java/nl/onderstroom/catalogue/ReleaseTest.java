package nl.onderstroom.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseTest {
  @Test
  void twoBuildsOfAVersionAreToldApart(@TempDir Path folder) throws IOException {
    Path first = Files.writeString(folder.resolve("first.jar"), "one");
    Path same = Files.writeString(folder.resolve("same.jar"), "one");
    Path other = Files.writeString(folder.resolve("other.jar"), "two");

    assertThat(Release.build(first)).isEqualTo(Release.build(same));
    assertThat(Release.build(first)).isNotEqualTo(Release.build(other));
  }

  @Test
  void fromClassesItIsTheVersion(@TempDir Path folder) {
    assertThat(Release.build(folder)).isEqualTo(Release.version());
  }
}
