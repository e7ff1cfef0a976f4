package uk.safeguarding.platform.testing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tries a schema with a sample that must pass and with its neighbours, which must not. */
final class SchemaProbe {

  private SchemaProbe() {}

  static List<String> of(ContractSchemas schemas, String name, JsonNode sample) {
    var faults = new ArrayList<>(schemas.faults(name, sample));
    if (schemas.faults(name, copy(sample).put("surplus", 1)).isEmpty()) {
      faults.add(name + " lets a property more pass");
    }
    List<String> required =
        schemas.schema(name).path("required").valueStream().map(JsonNode::asString).toList();
    for (String property : sample.propertyNames()) {
      ObjectNode without = copy(sample);
      without.remove(property);
      if (required.contains(property) && schemas.faults(name, without).isEmpty()) {
        faults.add(name + " can do without " + property);
      }
      if (schemas.faults(name, copy(sample).put(property, "free text,\0anything")).isEmpty()) {
        faults.add(name + " takes any text as " + property);
      }
    }
    return faults;
  }

  private static ObjectNode copy(JsonNode sample) {
    return (ObjectNode) sample.deepCopy();
  }
}
