package nl.verzuimsysteem.ui.organisatie;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Set;
import java.util.function.Consumer;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Conflict;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.organisatie.Afdeling;
import nl.verzuimsysteem.organisatie.AfdelingenService;
import nl.verzuimsysteem.organisatie.Afdelingenboom;
import nl.verzuimsysteem.organisatie.Afdelingsgegevens;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Meldingen;
import org.jspecify.annotations.Nullable;

/** Adds a department, or gives one another name or another place. */
final class Afdelingsdialoog extends Dialog {
    private final AfdelingenService service;
    private final BedrijfId bedrijf;
    private final Afdelingenboom boom;
    private final Consumer<@Nullable AfdelingId> daarna;
    private final TextField naam = new TextField(t("organisatie.afdeling.naam"));
    private final Select<Plaats> boven = new Select<>();
    private final Foutensamenvatting fouten = new Foutensamenvatting();

    /** @param daarna what follows when something changed, with the department it was about, if that is still there */
    Afdelingsdialoog(
            AfdelingenService service, BedrijfId bedrijf, Afdelingenboom boom, Consumer<@Nullable AfdelingId> daarna) {
        this.service = service;
        this.bedrijf = bedrijf;
        this.boom = boom;
        this.daarna = daarna;
        setWidth("28rem");
        boven.setLabel(t("organisatie.afdeling.onder"));
        boven.setItemLabelGenerator(Plaats::naam);
        fouten.koppel("naam", naam).koppel("boven", boven);
        naam.setWidthFull();
        boven.setWidthFull();
        var inhoud = new Div(fouten, naam, boven);
        inhoud.addClassName("dialoog-inhoud");
        add(inhoud);
        addOpenedChangeListener(verandering -> {
            if (verandering.isOpened()) {
                naam.focus();
            }
        });
    }

    /** A place in the tree; without a key it is the top. */
    private record Plaats(@Nullable AfdelingId id, String naam) {}

    void nieuw(@Nullable AfdelingId onder) {
        setHeaderTitle(t("organisatie.afdeling.voegToe"));
        plaatsen(Set.of(), onder);
        voet(t("organisatie.afdeling.voegToe"), () -> {
            var id = service.voegToe(Ingelogd.actor(), bedrijf, gegevens());
            Meldingen.gelukt(
                    t("organisatie.afdeling.toegevoegd", naam.getValue().strip()));
            return id;
        });
        open();
    }

    void wijzig(Afdeling afdeling) {
        setHeaderTitle(t("organisatie.afdeling.wijzigVan", afdeling.naam()));
        naam.setValue(afdeling.naam());
        // Where it cannot lie is not offered: itself, and what lies below it.
        plaatsen(boom.metOnder(afdeling.id()), afdeling.boven());
        var weg = new Button(t("organisatie.afdeling.verwijder"), klik -> vraagWeg(afdeling));
        weg.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        weg.addClassName("dialoog-links");
        getFooter().add(weg);
        voet(t("organisatie.bewaar"), () -> {
            service.wijzig(Ingelogd.actor(), bedrijf, afdeling.id(), afdeling.versie(), gegevens());
            Meldingen.gelukt(t("organisatie.afdeling.bewaard", naam.getValue().strip()));
            return afdeling.id();
        });
        open();
    }

    private void plaatsen(Set<AfdelingId> niet, @Nullable AfdelingId nu) {
        var plaatsen = new ArrayList<Plaats>();
        plaatsen.add(new Plaats(null, t("organisatie.afdeling.bovenaan")));
        boom.takken().stream()
                .filter(tak -> !niet.contains(tak.afdeling().id()))
                .forEach(tak -> plaatsen.add(new Plaats(tak.afdeling().id(), tak.pad())));
        boven.setItems(plaatsen);
        boven.setValue(plaatsen.stream()
                .filter(plaats -> nu != null && nu.equals(plaats.id()))
                .findFirst()
                .orElse(plaatsen.getFirst()));
    }

    private void voet(String knop, java.util.function.Supplier<AfdelingId> handeling) {
        var doe = new Button(knop, klik -> {
            try {
                var welke = new AfdelingId[1];
                if (fouten.probeer(() -> welke[0] = handeling.get())) {
                    close();
                    daarna.accept(welke[0]);
                }
            } catch (Conflict | NietGevonden e) {
                intussen(e);
            }
        });
        doe.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("organisatie.annuleer"), klik -> close()), doe);
    }

    private Afdelingsgegevens gegevens() {
        return new Afdelingsgegevens(naam.getValue(), boven.getValue().id());
    }

    private void vraagWeg(Afdeling afdeling) {
        var vraag = new ConfirmDialog();
        vraag.setHeader(t("organisatie.afdeling.weg.titel", afdeling.naam()));
        vraag.setText(t("organisatie.afdeling.weg.tekst"));
        vraag.setCancelable(true);
        vraag.setCancelText(t("organisatie.annuleer"));
        vraag.setConfirmText(t("organisatie.afdeling.verwijder"));
        vraag.addConfirmListener(ja -> verwijder(afdeling));
        vraag.open();
    }

    private void verwijder(Afdeling afdeling) {
        try {
            service.verwijder(Ingelogd.actor(), bedrijf, afdeling.id(), afdeling.versie());
            close();
            daarna.accept(afdeling.boven());
            Meldingen.gelukt(t("organisatie.afdeling.verwijderd", afdeling.naam()));
        } catch (Conflict | NietGevonden e) {
            intussen(e);
        }
    }

    /** Somebody else was first: what is there now is shown, and why. */
    private void intussen(RuntimeException e) {
        close();
        daarna.accept(null);
        Meldingen.letOp(String.valueOf(e.getMessage()));
    }
}
