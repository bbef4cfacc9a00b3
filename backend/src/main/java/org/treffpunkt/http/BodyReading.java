package org.treffpunkt.http;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.treffpunkt.shared.Refusal;

/** A body is there where one is needed, is not compressed, and not larger than allowed. */
@Provider
class BodyReading implements ReaderInterceptor {
    private final long largest;

    BodyReading(@ConfigProperty(name = "treffpunkt.largest-body") long largest) {
        this.largest = largest;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        String encoding = context.getHeaders().getFirst(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) throw new NotSupportedException();
        context.setInputStream(new Limited(context.getInputStream(), largest));
        Object body = context.proceed();
        if (body == null) throw new Refusal(Refusal.Kind.MALFORMED, "body-missing", "The request has no body, or `null`. Send a JSON object.", List.of());
        return body;
    }

    /** For bodies that do not say their length beforehand. */
    private static final class Limited extends FilterInputStream {
        private long left;

        Limited(InputStream body, long most) {
            super(body);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) count(1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            if (read > 0) count(read);
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) throw new ClientErrorException(413);
        }
    }
}
