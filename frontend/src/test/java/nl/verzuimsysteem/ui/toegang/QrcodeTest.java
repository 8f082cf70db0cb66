package nl.verzuimsysteem.ui.toegang;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrcodeTest {
    private static final int RAND = 4;

    @Test
    void een_telefoon_leest_terug_wat_er_staat() throws Exception {
        var adres = "otpauth://totp/Verzuimsysteem:f.yilmaz%40example.com?secret=ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
                + "&issuer=Verzuimsysteem";
        var svg = Qrcode.svg(adres);
        var breedte = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(breedte.find()).isTrue();
        var zijde = Integer.parseInt(breedte.group(1)) - 2 * RAND;
        var vlak = new BitMatrix(zijde);
        Pattern.compile("M(\\d+) (\\d+)h1v1h-1z")
                .matcher(svg)
                .results()
                .forEach(punt ->
                        vlak.set(Integer.parseInt(punt.group(1)) - RAND, Integer.parseInt(punt.group(2)) - RAND));

        assertThat(new Decoder().decode(vlak).getText()).isEqualTo(adres);
    }
}
