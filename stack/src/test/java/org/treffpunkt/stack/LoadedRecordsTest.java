package org.treffpunkt.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadedRecordsTest {
    private static final YAMLMapper YAML = new YAMLMapper();

    @TempDir
    Path folder;

    private final LoadedRecords loaded = new LoadedRecords();

    @BeforeEach
    void loadAnOrganisation() throws IOException {
        loaded.put("house", "/organisations", YAML.readTree("{id: one, sites: [{id: two}]}"));
    }

    @Test
    void keysBecomeIdentitiesWhereverTheyStand() throws Exception {
        var draft = YAML.readTree("{networkId: 'ref:house', providers: [{ref: house}], places: [{site: {ref: house/sites/0}}], note: house}");
        assertThat(loaded.resolve(draft)).isEqualTo(YAML.readTree("{networkId: one, providers: [{id: one}], places: [{site: {id: two}}], note: house}"));
    }

    @Test
    void aKeyThatIsNotLoadedIsNamed() throws IOException {
        JsonNode draft = YAML.readTree("{organisation: {ref: elsewhere}}");
        assertThatThrownBy(() -> loaded.resolve(draft)).isInstanceOf(LoadedRecords.UnknownKey.class).hasMessageContaining("\"elsewhere\"");
        JsonNode part = YAML.readTree("{site: {ref: house/sites/1}}");
        assertThatThrownBy(() -> loaded.resolve(part)).isInstanceOf(LoadedRecords.UnknownKey.class).hasMessageContaining("\"house/sites/1\"");
    }

    @Test
    void aFileTellsItsDraftsInOrderWithTheDocumentInEachSource() throws IOException {
        var path = Files.writeString(folder.resolve("one.yaml"), """
                coordinator: koordination-prag
                members: [mitglied-erfurt]
                document: The document
                records:
                  - network: one
                    name: {de: Eins}
                    operatedHere: true
                    sources: [{quote: first}, {quote: second, document: Another}]
                  - meeting: two
                    network: {ref: one}
                  - patch: one
                    organisation: {ref: house}
                """);
        var file = ReferenceFile.read(path);
        assertThat(file.coordinator()).isEqualTo("koordination-prag");
        assertThat(file.members()).containsExactly("mitglied-erfurt");
        assertThat(file.drafts()).extracting(ReferenceFile.Draft::key).containsExactly("one", "two", "one");
        assertThat(file.drafts()).extracting(ReferenceFile.Draft::path).containsExactly("/networks", "/meetings", "");
        assertThat(file.drafts().get(0).isNetworkOperatedHere()).isTrue();
        assertThat(file.drafts().get(0).content().path("sources").findValuesAsText("document")).containsExactly("The document", "Another");
        assertThat(file.drafts().get(1).content().path("network").path("ref").asText()).isEqualTo("one");
    }
}
