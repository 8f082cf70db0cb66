package nl.verzuimsysteem.ui.overleg;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.select.Select;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.organisatie.Team;
import nl.verzuimsysteem.overleg.Agendapunt;
import nl.verzuimsysteem.ui.Ingelogd;
import nl.verzuimsysteem.ui.component.Invoerdialoog;

/** Asks a bedrijfsarts to join for one case, or no longer. */
final class Artsdialoog {
    private final Agendadelen delen;
    private final Agendapunt punt;
    private final Select<Team.Lid> arts = new Select<>();

    Artsdialoog(Agendadelen delen, Agendapunt punt) {
        this.delen = delen;
        this.punt = punt;
        var artsen = delen.organisatie().team(Ingelogd.actor(), punt.bedrijf()).groep(Functie.BEDRIJFSARTS);
        arts.setLabel(t("overleg.arts"));
        arts.setItems(artsen);
        arts.setItemLabelGenerator(een -> een == null ? t("overleg.arts.geen") : een.naam());
        arts.setEmptySelectionAllowed(true);
        arts.setEmptySelectionCaption(t("overleg.arts.geen"));
        artsen.stream()
                .filter(een -> een.id().equals(punt.arts()))
                .findFirst()
                .or(() -> punt.arts() == null ? artsen.stream().findFirst() : java.util.Optional.empty())
                .ifPresent(arts::setValue);
    }

    void vraag(Runnable daarna) {
        new Invoerdialoog(t("overleg.arts.titel", punt.werknemersnaam()))
                .uitleg(t("overleg.arts.uitleg"))
                .veld("arts", arts)
                .vraag(
                        t("overleg.arts.bewaar"),
                        () -> delen.agenda()
                                .vraagArts(
                                        Ingelogd.actor(),
                                        punt.id(),
                                        arts.getValue() == null
                                                ? null
                                                : arts.getValue().id()),
                        daarna,
                        t("overleg.arts.gevraagd"));
    }
}
