package nl.verzuimsysteem.ui.micronaut;

import java.net.InetSocketAddress;
import java.net.SocketAddress;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.ConnectionMetaData;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Behind a reverse proxy: where a request comes from, as the last address of {@code X-Forwarded-For}. That one our own
 * proxy has written; what stands before it, and the header {@code Forwarded}, anybody can make up.
 */
final class LaatsteAdres implements HttpConfiguration.Customizer {
    private static final String KOP = "X-Forwarded-For";
    private static final int LANGSTE = 64;

    @Override
    public Request customize(Request verzoek, HttpFields.Mutable koppen) {
        var regels = verzoek.getHeaders().getValuesList(KOP);
        if (regels.isEmpty()) {
            return verzoek;
        }
        var adressen = regels.getLast().split(",");
        var laatste = adressen.length == 0 ? "" : adressen[adressen.length - 1].strip();
        return laatste.isEmpty() || laatste.length() > LANGSTE ? verzoek : new Van(verzoek, laatste);
    }

    private static final class Van extends Request.Wrapper {
        private final ConnectionMetaData verbinding;

        private Van(Request verzoek, String adres) {
            super(verzoek);
            var wie = InetSocketAddress.createUnresolved(adres, 0);
            verbinding = new ConnectionMetaData.Wrapper(verzoek.getConnectionMetaData()) {
                @Override
                public SocketAddress getRemoteSocketAddress() {
                    return wie;
                }
            };
        }

        @Override
        public ConnectionMetaData getConnectionMetaData() {
            return verbinding;
        }
    }
}
