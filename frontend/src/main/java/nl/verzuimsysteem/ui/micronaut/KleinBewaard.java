package nl.verzuimsysteem.ui.micronaut;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.ServerRpcHandler;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serial;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/**
 * Answers what a page asks. The framework keeps its last answer in the session, to give it again to a page whose connection
 * broke; that was a quarter of what a session weighs, so here it is kept compressed.
 */
final class KleinBewaard extends UidlRequestHandler {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Shorter answers, as of most clicks, are not worth the work. */
    private static final int KORT = 1024;

    @Override
    public Optional<ResponseWriter> synchronizedHandleRequest(
            VaadinSession session, VaadinRequest request, VaadinResponse response, String requestBody)
            throws IOException {
        var antwoord = super.synchronizedHandleRequest(session, request, response, requestBody);
        var ui = UI.getCurrent();
        if (ui != null) {
            maakKlein(ui);
        }
        return antwoord;
    }

    @Override
    protected ServerRpcHandler createRpcHandler() {
        return new ServerRpcHandler() {
            @Serial
            private static final long serialVersionUID = 1L;

            @Override
            public void handleRpc(UI ui, String message, VaadinRequest request)
                    throws InvalidUIDLSecurityKeyException, MessageIdSyncException {
                try {
                    super.handleRpc(ui, message, request);
                } catch (ClientResentPayloadException e) {
                    maakHeel(ui);
                    throw e;
                }
            }
        };
    }

    static void maakKlein(UI ui) {
        var antwoord = ui.getInternals().getLastRequestResponse();
        if (antwoord == null) {
            return;
        }
        if (antwoord.length() < KORT) {
            ComponentUtil.setData(ui, Klein.class, null);
            return;
        }
        ComponentUtil.setData(ui, Klein.class, Klein.van(antwoord));
        ui.getInternals().setLastRequestResponse(null);
    }

    static void maakHeel(UI ui) {
        var klein = ComponentUtil.getData(ui, Klein.class);
        if (klein != null) {
            ui.getInternals().setLastRequestResponse(klein.heel());
        }
    }

    /** An answer, compressed. */
    private static final class Klein implements Serializable {
        @Serial
        private static final long serialVersionUID = 1L;

        private final byte[] bytes;

        private Klein(byte[] bytes) {
            this.bytes = bytes;
        }

        static Klein van(String antwoord) {
            var uit = new ByteArrayOutputStream(antwoord.length() / 4);
            var snel = new Deflater(Deflater.BEST_SPEED);
            try (var pers = new DeflaterOutputStream(uit, snel)) {
                pers.write(antwoord.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                snel.end();
            }
            return new Klein(uit.toByteArray());
        }

        String heel() {
            var uit = new ByteArrayOutputStream();
            try (var pers = new InflaterOutputStream(uit)) {
                pers.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return uit.toString(StandardCharsets.UTF_8);
        }
    }
}
