package nl.verzuimsysteem.ui.component;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** Gives text as a CSV file that Excel opens with its accents right. */
public final class Csvdownload {
    private static final String BOM = "\uFEFF";

    private Csvdownload() {}

    /** The file under this name. */
    public static DownloadHandler van(String bestandsnaam, String tekst) {
        return DownloadHandler.fromInputStream(verzoek -> {
            var bytes = (tekst.startsWith(BOM) ? tekst : BOM + tekst).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), bestandsnaam, "text/csv; charset=utf-8", bytes.length);
        });
    }
}
