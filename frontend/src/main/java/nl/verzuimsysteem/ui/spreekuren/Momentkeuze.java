package nl.verzuimsysteem.ui.spreekuren;

import static nl.verzuimsysteem.ui.Teksten.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.Spreekuurplaats;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Kalender;
import nl.verzuimsysteem.organisatie.Team;
import nl.verzuimsysteem.ui.component.DatumVeld;
import nl.verzuimsysteem.ui.component.Foutensamenvatting;
import nl.verzuimsysteem.ui.component.Foutmerk;
import org.jspecify.annotations.Nullable;

/**
 * A moment that the planner thinks of himself, such as for a visit at home or by phone outside a session. Whether it can be,
 * the service says.
 */
final class Momentkeuze extends Details {
    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H[:][.]mm");

    private final Select<Team.Lid> wie = new Select<>();
    private final Select<Spreekuurplaats> plaats = new Select<>();
    private final DatumVeld dag;
    private final TextField tijd = new TextField(t("spreekuren.zelf.tijd"));
    private final Supplier<Team> team;
    private final Supplier<List<Spreekuurplaats>> plaatsen;
    private boolean gelezen;

    /**
     * @param team who works for the company, read when it is wanted
     * @param plaatsen where consults are held
     */
    Momentkeuze(Supplier<Team> team, Supplier<List<Spreekuurplaats>> plaatsen, Clock klok) {
        super(t("spreekuren.zelf.titel"));
        this.team = team;
        this.plaatsen = plaatsen;
        dag = new DatumVeld(t("spreekuren.zelf.dag"), klok);
        wie.setLabel(t("spreekuren.zelf.wie"));
        wie.setItemLabelGenerator(
                lid -> lid == null ? "" : lid.naam() + ", " + Spreekuurwoorden.functie(lid.functie()));
        wie.addClassName("breed");
        plaats.setLabel(t("spreekuren.zelf.plaats"));
        plaats.setItemLabelGenerator(een -> een == null ? t("spreekuren.zelf.nergens") : een.naam());
        plaats.setEmptySelectionAllowed(true);
        plaats.setEmptySelectionCaption(t("spreekuren.zelf.nergens"));
        tijd.setHelperText(t("spreekuren.zelf.tijd.voorbeeld"));
        tijd.setMaxLength(5);
        var rij = new Div(wie, plaats, dag, tijd);
        rij.addClassName("formulier");
        var uitleg = new Paragraph(t("spreekuren.zelf.uitleg"));
        uitleg.addClassName("stil");
        add(uitleg, rij);
        addOpenedChangeListener(open -> lees());
    }

    /** Names its fields for what is wrong with them. */
    void koppel(Foutensamenvatting fouten) {
        fouten.koppel("professional", wie).koppel("plaats", plaats).koppel("begin", dag);
    }

    private void lees() {
        if (isOpened() && !gelezen) {
            gelezen = true;
            var gevonden = team.get();
            wie.setItems(Stream.of(Functie.BEDRIJFSARTS, Functie.POB)
                    .flatMap(functie -> gevonden.groep(functie).stream())
                    .toList());
            plaats.setItems(
                    plaatsen.get().stream().filter(Spreekuurplaats::actief).toList());
        }
    }

    /** What was filled in, when it is enough to plan with; marks what is still to be filled in otherwise. */
    Optional<Keuze> keuze() {
        var gelezenTijd = tijd();
        var goed = true;
        if (gelezenTijd == null) {
            Foutmerk.zet(tijd, t("spreekuren.zelf.tijd.voorbeeld"));
            goed = false;
        }
        if (!dag.eisDag()) {
            goed = false;
        }
        if (wie.getValue() == null) {
            Foutmerk.zet(wie, t("spreekuren.zelf.wie.kies"));
            goed = false;
        }
        if (!goed || gelezenTijd == null) {
            return Optional.empty();
        }
        var begin =
                dag.getValue().atTime(gelezenTijd).atZone(Kalender.NEDERLAND).toInstant();
        return Optional.of(new Keuze(
                wie.getValue().id(),
                wie.getValue().naam(),
                plaats.getValue() == null ? null : plaats.getValue().id(),
                begin));
    }

    private @Nullable LocalTime tijd() {
        try {
            return LocalTime.parse(tijd.getValue().strip(), TIJD);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** With whom, where and when. */
    record Keuze(
            GebruikerId professional, String naam, @Nullable PlaatsId plaats, Instant begin) {}
}
