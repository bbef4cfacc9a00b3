package org.treffpunkt.pdf;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands on every paper. */
@MessageBundle("paper")
interface PaperTexts {
    @Message("Page")
    String page();

    @Message("of")
    String of();
}
