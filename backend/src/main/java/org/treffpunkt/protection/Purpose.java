package org.treffpunkt.protection;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.treffpunkt.value.LocalizedText;
import org.treffpunkt.value.PersonalDataBasis.LegalBasis;

/** What personal data is held for. The comments of the database name these; their words are in `protection.properties`. */
@Schema(name = "ProcessingPurpose", description = "What personal data is held for.")
enum Purpose {
    CONTACTS(LegalBasis.CONSENT, LegalBasis.PUBLIC_TASK, LegalBasis.LEGITIMATE_INTEREST),
    MEMBERSHIP(LegalBasis.CONTRACT, LegalBasis.CONSENT, LegalBasis.LEGITIMATE_INTEREST),
    MEETINGS(LegalBasis.CONSENT, LegalBasis.LEGITIMATE_INTEREST),
    OFFERS(LegalBasis.PUBLIC_TASK, LegalBasis.LEGITIMATE_INTEREST),
    ACCOUNTS(LegalBasis.CONTRACT, LegalBasis.LEGITIMATE_INTEREST),
    MAIL(LegalBasis.CONTRACT, LegalBasis.LEGITIMATE_INTEREST),
    AUDIT(LegalBasis.LEGAL_OBLIGATION, LegalBasis.LEGITIMATE_INTEREST),
    PROTECTION(LegalBasis.LEGAL_OBLIGATION),
    OPERATION(LegalBasis.LEGITIMATE_INTEREST);

    private final List<LegalBasis> legalBases;

    Purpose(LegalBasis... legalBases) {
        this.legalBases = List.of(legalBases);
    }

    /** On which of the bases of GDPR article 6 (1) it rests; of one person, their record says which. */
    List<LegalBasis> legalBases() {
        return legalBases;
    }

    LocalizedText named() {
        return word("name");
    }

    LocalizedText described() {
        return word("description");
    }

    LocalizedText people() {
        return word("people");
    }

    LocalizedText recipients() {
        return word("recipients");
    }

    private LocalizedText word(String what) {
        return ProtectionTexts.text("purpose." + name() + "." + what);
    }
}
