package uk.safeguarding.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RootIT {

  /** A root as containers have it: user id 0, and no more user namespaces to be had. */
  private static final List<String> ROOT_WITHOUT_NAMESPACES =
      List.of(
          "unshare",
          "--user",
          "--map-root-user",
          "sh",
          "-c",
          "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$@\"",
          "sh");

  @TempDir Path folder;

  @Test
  void root_without_user_namespaces_is_told_the_remedy() throws Exception {
    assumeTrue(namespacesCanBeForbidden(), "This system cannot play such a root.");
    try (var child =
        ChildJvm.start(ROOT_WITHOUT_NAMESPACES, PlatformMain.class, folder.toString())) {
      assertThat(child.readUntil("does not run as root"))
          .contains("Run the platform as another user, or give it a PostgreSQL by URL");
      assertThat(child.process().waitFor()).isEqualTo(1);
    }
  }

  private static boolean namespacesCanBeForbidden() throws Exception {
    var command = new ArrayList<>(ROOT_WITHOUT_NAMESPACES);
    command.add("true");
    return new ProcessBuilder(command).start().waitFor() == 0;
  }
}
