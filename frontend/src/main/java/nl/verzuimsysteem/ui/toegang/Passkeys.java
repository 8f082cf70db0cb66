package nl.verzuimsysteem.ui.toegang;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.VaadinSession;

/**
 * Lets the browser make a passkey, or show one. The device itself asks its owner for a finger, a face or a pin; the page
 * sees neither that nor the key.
 */
public final class Passkeys {
    private static final String SCRIPT = "passkeys.js";
    private static final String GOED = "goed:";

    private Passkeys() {}

    /**
     * Asks for a new passkey.
     *
     * @param opties the question of the server
     * @param antwoord gets what the device answered
     * @param mislukt gets the words for the user when it did not
     */
    public static void maak(
            String opties, SerializableConsumer<String> antwoord, SerializableConsumer<String> mislukt) {
        vraag("return window.verzuimPasskeys.maak($0)", opties, antwoord, mislukt);
    }

    /** Asks for a passkey that exists; the rest as with {@link #maak}. */
    public static void toon(
            String opties, SerializableConsumer<String> antwoord, SerializableConsumer<String> mislukt) {
        vraag("return window.verzuimPasskeys.toon($0)", opties, antwoord, mislukt);
    }

    /** A name for a passkey of this device, such as {@code Chrome · Windows}. */
    public static String dezeNaam() {
        return Apparaat.van(VaadinSession.getCurrent().getBrowser());
    }

    private static void vraag(
            String script, String opties, SerializableConsumer<String> antwoord, SerializableConsumer<String> mislukt) {
        var pagina = UI.getCurrent().getPage();
        pagina.addJavaScript(SCRIPT);
        pagina.executeJs(script, opties)
                .then(
                        String.class,
                        uitkomst -> {
                            if (uitkomst.startsWith(GOED)) {
                                antwoord.accept(uitkomst.substring(GOED.length()));
                            } else {
                                mislukt.accept(woorden(uitkomst));
                            }
                        },
                        // The script itself could not be loaded or run.
                        fout -> mislukt.accept(t("passkey.anders")));
    }

    private static String woorden(String uitkomst) {
        return switch (uitkomst) {
            case "fout:geen" -> t("passkey.geen");
            case "fout:afgebroken" -> t("passkey.afgebroken");
            case "fout:bestaat" -> t("passkey.bestaat");
            case "fout:adres" -> t("passkey.adres");
            default -> t("passkey.anders");
        };
    }
}
