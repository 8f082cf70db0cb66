package nl.verzuimsysteem.ui.toegang;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.function.Supplier;
import nl.verzuimsysteem.toegang.Passkeyvraag;
import nl.verzuimsysteem.ui.component.Icoon;

/** The way in with a passkey, beside the one with a field to fill in. */
final class Passkeyknop extends Div {

    /** What to do with the answer to a question. */
    interface Gegeven {
        void geef(Passkeyvraag vraag, String antwoord);
    }

    /**
     * @param of the word between the two ways
     * @param vraag makes a new question for each click
     * @param mislukt gets the words for the user when the device gave no answer
     */
    Passkeyknop(
            String of,
            String tekst,
            Supplier<Passkeyvraag> vraag,
            Gegeven gegeven,
            SerializableConsumer<String> mislukt) {
        addClassName("inlogpasskey");
        var tussen = new Span(of);
        tussen.addClassName("inlogof");
        var knop = new Button(tekst, klik -> {
            var nieuwe = vraag.get();
            Passkeys.toon(nieuwe.opties(), antwoord -> gegeven.geef(nieuwe, antwoord), mislukt);
        });
        knop.setIcon(Icoon.SLOT.maak());
        add(tussen, knop);
    }
}
