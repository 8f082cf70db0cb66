package nl.verzuimsysteem.ui.micronaut;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.communication.AtmospherePushConnection;
import com.vaadin.flow.server.communication.PushConnection;
import com.vaadin.flow.server.communication.PushConnectionFactory;
import java.util.Locale;
import java.util.Objects;

/**
 * The line over which the server tells a page what is new. A page that goes says goodbye, and the framework would answer
 * it: nobody takes that answer, and the next page of the same person waits a second for it before it shows anything.
 */
public final class Pushlijn extends AtmospherePushConnection {
    private static final long serialVersionUID = 1L;

    private Pushlijn(UI ui) {
        super(ui);
    }

    @Override
    public void push(boolean async) {
        if (!getUI().isClosing() || !neemtAfscheid()) {
            super.push(async);
        }
    }

    /** Only the beacon of a page that goes is sent as plain text; all other messages of a page are JSON. */
    private static boolean neemtAfscheid() {
        var verzoek = VaadinRequest.getCurrent();
        return verzoek != null
                && Objects.requireNonNullElse(verzoek.getContentType(), "")
                        .toLowerCase(Locale.ROOT)
                        .startsWith("text/plain");
    }

    /** Found by the framework under {@code META-INF/services}. */
    public static final class Fabriek implements PushConnectionFactory {
        private static final long serialVersionUID = 1L;

        @Override
        public PushConnection apply(UI ui) {
            return new Pushlijn(ui);
        }
    }
}
