package org.treffpunkt.oparl;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.util.List;

/** The strict schemas of OParl 1.1. */
final class OparlSchemas {
    private static final String STRICT = "https://schema.oparl.org/1.1/json-schema-strict/";
    private static final SchemaValidatorsConfig CONFIG = SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonSchemaFactory factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(mappers -> mappers.mapPrefix(STRICT, "classpath:oparl/").mapPrefix("https://schema.oparl.org/1.1/json-schema/", "classpath:oparl/")));

    /** What is wrong with the object, one sentence each. */
    List<String> faults(JsonNode object) {
        String type = object.path("type").asText();
        return faults(STRICT + type.substring(type.lastIndexOf('/') + 1) + ".json", object);
    }

    List<String> faultsOfList(JsonNode list) {
        return faults("https://schema.oparl.org/1.1/json-schema/ExternalList.json", list);
    }

    private List<String> faults(String schema, JsonNode object) {
        return factory.getSchema(SchemaLocation.of(schema), CONFIG).validate(object).stream().map(fault -> object.path("id").asText() + " " + fault).toList();
    }
}
