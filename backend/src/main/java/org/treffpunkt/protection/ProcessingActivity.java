package org.treffpunkt.protection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PersonalDataBasis.LegalBasis;

/** What is done with personal data for one purpose. */
@Schema(description = "What is done with personal data for one purpose.")
record ProcessingActivity(
        @Schema(required = true) Purpose purpose,
        @Schema(required = true) LocalizedText name,
        @Schema(required = true) LocalizedText description,
        @Schema(description = "GDPR article 6 (1).", required = true) List<LegalBasis> legalBases,
        @Schema(description = "Categories of data subjects.", required = true) LocalizedText people,
        @Schema(description = "Categories of data: the columns of the database that can hold it.", required = true) List<ProcessedData> data,
        @Schema(description = "Categories of recipients.", required = true) LocalizedText recipients,
        @Schema(description = "How long it is kept: the rules in force now, of the kinds that the data names.", required = true) List<RetentionRule> retention) {

    static ProcessingActivity of(Purpose it, List<AnnotatedColumn> all, List<RetentionRule> rules) {
        var columns = all.stream().filter(column -> column.purpose() == it).toList();
        var kinds = columns.stream().map(AnnotatedColumn::retention).collect(Collectors.toSet());
        return new ProcessingActivity(it, it.named(), it.described(), it.legalBases(), it.people(), data(columns), it.recipients(), rules.stream().filter(rule -> kinds.contains(rule.kind())).toList());
    }

    private record Group(String table, RetentionKind retention) {}

    private static List<ProcessedData> data(List<AnnotatedColumn> columns) {
        return columns.stream()
                .collect(Collectors.groupingBy(column -> new Group(column.table(), column.retention()), LinkedHashMap::new, Collectors.mapping(AnnotatedColumn::column, Collectors.toList())))
                .entrySet().stream().map(group -> new ProcessedData(group.getKey().table, ProtectionTexts.table(group.getKey().table), group.getValue(), group.getKey().retention)).toList();
    }
}
