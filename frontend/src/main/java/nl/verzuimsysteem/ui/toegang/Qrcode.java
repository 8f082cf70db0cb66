package nl.verzuimsysteem.ui.toegang;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.vaadin.flow.component.html.Image;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** A text as a picture that a phone can scan. Always black on white, with its quiet edge: in the dark too. */
final class Qrcode extends Image {
    private static final int RAND = 4;

    Qrcode(String tekst, String beschrijving) {
        super(bron(tekst), beschrijving);
        addClassName("qrcode");
    }

    private static String bron(String tekst) {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg(tekst).getBytes(StandardCharsets.UTF_8));
    }

    static String svg(String tekst) {
        try {
            var vlak = new QRCodeWriter()
                    .encode(
                            tekst,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.MARGIN, RAND, EncodeHintType.CHARACTER_SET, "UTF-8"));
            var zwart = new StringBuilder();
            for (var y = 0; y < vlak.getHeight(); y++) {
                for (var x = 0; x < vlak.getWidth(); x++) {
                    if (vlak.get(x, y)) {
                        zwart.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/><path d=\"%s\"/></svg>"
                    .formatted(vlak.getWidth(), vlak.getHeight(), vlak.getWidth(), vlak.getHeight(), zwart);
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }
}
