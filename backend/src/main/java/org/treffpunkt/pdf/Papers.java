package org.treffpunkt.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Prints papers: HTML by a template, and of that a PDF that screen readers read (PDF/UA), with the typeface in it. Nothing is fetched from anywhere while it is made. */
@ApplicationScoped
public class Papers {
    /** What XML cannot hold, and people paste nevertheless. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br />").build();

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance paper(Paper paper, List<Printed> parts, String language, String page, String of);
    }

    /** A part as the template prints it. */
    record Printed(@Nullable Integer number, String heading, String direction, @Nullable String note, String html, String htmlDirection) {
        static Printed of(Paper.Part part) {
            String text = part.markdown() == null ? "" : part.markdown();
            return new Printed(part.number(), part.heading(), Papers.direction(part.heading()), part.note(), HTML.render(MARKDOWN.parse(text)).replaceAll("<img[^>]*/>", ""), Papers.direction(text));
        }
    }

    private final byte[] regular = font("DejaVuSans.ttf");
    private final byte[] bold = font("DejaVuSans-Bold.ttf");

    Papers() {
        XRLog.setLoggingEnabled(false);
    }

    public byte[] print(Paper paper) {
        var texts = paper.language().texts(PaperTexts.class);
        String html = Templates.paper(paper, paper.parts().stream().map(Printed::of).toList(), paper.language().tag(), texts.page(), texts.of()).render();
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        builder.withHtmlContent(UNPRINTABLE.matcher(html).replaceAll(""), "about:blank");
        builder.useUriResolver((base, address) -> null);
        builder.useFont(supplied(regular), "Paper", 400, FontStyle.NORMAL, true);
        builder.useFont(supplied(bold), "Paper", 700, FontStyle.NORMAL, true);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.usePdfUaAccessibility(true);
        builder.useFastMode();
        builder.withProducer("Treffpunkt");
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** As the first letter that has a direction says. */
    static String direction(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? "ltr" : "rtl";
    }

    private static FSSupplier<InputStream> supplied(byte[] font) {
        return () -> new ByteArrayInputStream(font);
    }

    private static byte[] font(String name) {
        try (InputStream file = Objects.requireNonNull(Papers.class.getResourceAsStream("/fonts/" + name))) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
