package nl.verzuimsysteem.ui.medisch;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.verzuimsysteem.kern.Handeling;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.kern.NietGevonden;
import nl.verzuimsysteem.medisch.Consult;
import nl.verzuimsysteem.terugkoppeling.Terugkoppeling;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingService;
import nl.verzuimsysteem.toegang.Rechten;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Kaart;
import nl.verzuimsysteem.ui.terugkoppeling.Terugkoppeltekst;

/** What was told to the employer before, for who sees the werknemer again: the last of it, folded but for the newest. */
@Singleton
class Eerderadvies {
    private static final int LAATSTE = 3;

    private final TerugkoppelingService service;

    Eerderadvies(TerugkoppelingService service) {
        this.service = service;
    }

    /** Nothing without a case, and for who was lent to another regio: that is outside his scope. */
    Optional<Kaart> van(Consult consult) {
        var dossier = consult.dossier();
        if (dossier == null || !Rechten.mag(Ingelogd.actor(), Handeling.TERUGKOPPELING_INZIEN)) {
            return Optional.empty();
        }
        try {
            return Optional.of(kaart(service.lijst(Ingelogd.actor(), dossier).stream()
                    .filter(een -> !isVan(consult, een))
                    .toList()));
        } catch (NietGevonden e) {
            return Optional.empty();
        }
    }

    /** What was given of this consult stands on its own sheet already. */
    private static boolean isVan(Consult consult, Terugkoppeling een) {
        return een.dag().equals(consult.dag()) && een.opsteller().equals(consult.professional());
    }

    private static Kaart kaart(List<Terugkoppeling> alle) {
        if (alle.isEmpty()) {
            return new Kaart(t("consult.eerder"), new Paragraph(t("consult.eerder.geen")));
        }
        var lijst = new Div();
        lijst.addClassName("onder-elkaar");
        alle.stream().limit(LAATSTE).forEach(een -> {
            var vak = new Details(
                    t("consult.eerder.regel", Kalender.kort(een.dag()), een.doorWie()),
                    new Terugkoppeltekst(een.inhoud()));
            vak.setOpened(een == alle.getFirst());
            vak.setWidthFull();
            lijst.add(vak);
        });
        return new Kaart(t("consult.eerder"), lijst);
    }
}
