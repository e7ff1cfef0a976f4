package uk.safeguarding.standalone.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another JVM on this one's class path. */
record ChildJvm(Process process, BufferedReader output) implements AutoCloseable {

  static ChildJvm start(Class<?> main, String... arguments) throws IOException {
    return start(List.of(), main, arguments);
  }

  static ChildJvm start(List<String> prefix, Class<?> main, String... arguments)
      throws IOException {
    var command = new ArrayList<>(prefix);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new ChildJvm(process, process.inputReader(UTF_8));
  }

  /** Reads on until a line contains that text; returns everything read. */
  String readUntil(String text) throws IOException {
    var read = new StringBuilder();
    String line = output.readLine();
    while (line != null) {
      read.append(line).append('\n');
      if (line.contains(text)) {
        return read.toString();
      }
      line = output.readLine();
    }
    throw new AssertionError("The child ended without '" + text + "':\n" + read);
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
