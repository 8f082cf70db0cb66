package nl.verzuimsysteem.ui.beheer;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import org.jspecify.annotations.Nullable;

/** Asks from which day a function no longer holds. */
final class Einddialoog extends Dialog {

    /**
     * @param handeling ends it on the day; what is wrong with the day is told at the field
     * @param daarna what follows when it was done
     */
    Einddialoog(String titel, Clock klok, Consumer<@Nullable LocalDate> handeling, Runnable daarna) {
        setHeaderTitle(titel);
        setWidth("28rem");
        var per = new DatumVeld(t("beheer.functie.per"), klok);
        per.setValue(Kalender.vandaag(klok));
        per.setWidthFull();
        var fouten = new Foutensamenvatting().koppel("per", per);
        var inhoud = new Div(fouten, new Paragraph(t("beheer.functie.perUitleg")), per);
        inhoud.addClassName("dialoog-inhoud");
        add(inhoud);
        getFooter()
                .add(
                        new Button(t("beheer.annuleer"), klik -> close()),
                        Velden.knop(
                                "beheer.functie.beeindig",
                                () -> Vraag.doe(() -> {
                                    if (fouten.probeer(() -> handeling.accept(per.getValue()))) {
                                        close();
                                        daarna.run();
                                    }
                                })));
    }
}
