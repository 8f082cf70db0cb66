package nl.verzuimsysteem.demo.gegevens;

import static nl.verzuimsysteem.verzuim.GebeurtenisSoort.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.verzuimsysteem.demo.gegevens.Gebruikers.Speler;
import nl.verzuimsysteem.opdrachten.OpdrachtStatus;
import nl.verzuimsysteem.verzuim.GebeurtenisSoort;
import org.jspecify.annotations.Nullable;

/** Lets employers send orders and the teams act on them: sent, seen, picked up, asked back, done, sent back, withdrawn. */
final class Opdrachtverloop {
    private final UnaryOperator<Instant> alarmNa;
    private final Catalogus catalogus;
    private final Tarieven tarieven;
    private final Gebruikers gebruikers;
    private final Toeval toeval = Toeval.voor("opdrachtverloop");
    private final List<Rijen.Opdracht> opdrachten = new ArrayList<>();
    private final List<Rijen.Gebeurtenis> gebeurtenissen = new ArrayList<>();

    /** @param alarmNa when the team is warned of an order sent at a moment */
    Opdrachtverloop(UnaryOperator<Instant> alarmNa, Catalogus catalogus, Tarieven tarieven, Gebruikers gebruikers) {
        this.alarmNa = alarmNa;
        this.catalogus = catalogus;
        this.tarieven = tarieven;
        this.gebruikers = gebruikers;
    }

    List<Rijen.Opdracht> opdrachten() {
        return opdrachten;
    }

    List<Rijen.Gebeurtenis> gebeurtenissen() {
        return gebeurtenissen;
    }

    Instant alarmNa(Instant verstuurd) {
        return alarmNa.apply(verstuurd);
    }

    /** Sends an order; what happens to it next is told to the answer. */
    Lopend verstuur(Zaak zaak, Opdrachtteksten type, Instant moment) {
        return new Lopend(zaak, type, moment);
    }

    /** An order on its way. {@link #klaar()} writes it down as it then is. */
    final class Lopend {
        private final Zaak zaak;
        private final Opdrachtteksten type;
        private final Catalogus.Type soort;
        private final Instant verstuurd;
        private final long id = opdrachten.size() + 1L;
        private final int wedervraag;
        private final int vraag;
        private final String tekst;
        private OpdrachtStatus status = OpdrachtStatus.VERSTUURD;
        private Instant gewijzigd;
        private int versie;
        private final @Nullable LocalDate gewenst;
        private @Nullable Instant gezien;
        private @Nullable Instant alarmOp;
        private @Nullable Speler uitvoerder;
        private @Nullable Instant opgepakt;
        private @Nullable Instant afgerond;
        private @Nullable String slottekst;

        private Lopend(Zaak zaak, Opdrachtteksten type, Instant moment) {
            this.zaak = zaak;
            this.type = type;
            this.soort = catalogus.type(type);
            this.verstuurd = moment;
            this.gewijzigd = moment;
            this.wedervraag = toeval.tussen(0, type.wedervraag().size() - 1);
            this.vraag = toeval.tussen(0, type.opdracht().size() - 1);
            this.tekst = type.opdracht().get(vraag);
            this.gewenst =
                    toeval.kans(0.35) ? Agenda.werkdagVanaf(Agenda.dag(moment).plusDays(toeval.tussen(3, 12))) : null;
            schrijf(OPDRACHT_VERSTUURD, moment, gewenst, tekst, zaak.werkgever());
        }

        Lopend gezien(Instant moment) {
            gezien = moment;
            return naar(OpdrachtStatus.GEZIEN, moment);
        }

        Lopend gewaarschuwd(Instant moment) {
            alarmOp = moment;
            return this;
        }

        Lopend pakOp(Instant moment) {
            if (gezien == null) {
                gezien = moment;
            }
            uitvoerder = gebruikers.uitvoerder(zaak.bedrijf(), soort.groep());
            opgepakt = moment;
            team(OPDRACHT_OPGEPAKT, moment, null);
            return naar(OpdrachtStatus.IN_BEHANDELING, moment);
        }

        Lopend vraagTerug(Instant moment) {
            team(OPDRACHT_VRAAG, moment, type.wedervraag().get(wedervraag));
            return naar(OpdrachtStatus.VRAAG, moment);
        }

        Lopend lichtToe(Instant moment) {
            werkgever(OPDRACHT_TOEGELICHT, moment, type.toelichting().get(wedervraag));
            return naar(OpdrachtStatus.IN_BEHANDELING, moment);
        }

        Lopend voerUit(Instant moment) {
            var antwoord = type.antwoord().get(vraag % type.antwoord().size());
            team(OPDRACHT_UITGEVOERD, moment, antwoord);
            return rondAf(OpdrachtStatus.UITGEVOERD, moment, antwoord);
        }

        Lopend stuurTerug(Instant moment) {
            var reden = toeval.kies(type.weigering());
            team(OPDRACHT_TERUGGESTUURD, moment, reden);
            return rondAf(OpdrachtStatus.TERUGGESTUURD, moment, reden);
        }

        Lopend trekIn(Instant moment) {
            werkgever(OPDRACHT_INGETROKKEN, moment, null);
            return rondAf(OpdrachtStatus.INGETROKKEN, moment, null);
        }

        private Lopend rondAf(OpdrachtStatus einde, Instant moment, @Nullable String waarom) {
            afgerond = moment;
            slottekst = waarom;
            return naar(einde, moment);
        }

        private Lopend naar(OpdrachtStatus volgende, Instant moment) {
            if (!status.kanNaar(volgende)) {
                throw new IllegalStateException("No order goes from " + status + " to " + volgende);
            }
            status = volgende;
            gewijzigd = moment;
            versie++;
            return this;
        }

        private void werkgever(GebeurtenisSoort wat, Instant moment, @Nullable String tekst) {
            schrijf(wat, moment, null, tekst, zaak.werkgever());
        }

        private void team(GebeurtenisSoort wat, Instant moment, @Nullable String tekst) {
            if (uitvoerder == null) {
                throw new IllegalStateException("Nobody has picked it up");
            }
            schrijf(wat, moment, null, tekst, uitvoerder);
        }

        private void schrijf(
                GebeurtenisSoort wat, Instant moment, @Nullable LocalDate datum, @Nullable String tekst, Speler door) {
            gebeurtenissen.add(new Rijen.Gebeurtenis(
                    zaak.rij().bedrijf(),
                    zaak.rij().id(),
                    moment,
                    wat,
                    datum,
                    soort.naam(),
                    tekst,
                    id,
                    door.naam(),
                    door.functie()));
        }

        void klaar() {
            var dag = Agenda.dag(verstuurd);
            var prijs = tarieven.op(
                    dag, type.name(), zaak.bedrijf().abonnement(dag), zaak.rij().eersteZiektedag());
            var bedrag = prijs.prijs();
            opdrachten.add(new Rijen.Opdracht(
                    id,
                    zaak.rij().bedrijf(),
                    zaak.rij().regio(),
                    zaak.rij().id(),
                    type.name(),
                    soort.groep(),
                    tekst,
                    gewenst,
                    status,
                    status.loopt() ? 1 : null,
                    verstuurd,
                    zaak.werkgever().id(),
                    gezien,
                    alarmNa.apply(verstuurd),
                    alarmOp,
                    uitvoerder == null ? null : uitvoerder.id(),
                    opgepakt,
                    afgerond,
                    slottekst,
                    prijs,
                    bedrag == null ? null : bedrag.cent(),
                    gewijzigd,
                    toeval.sleutel(),
                    versie));
        }
    }
}
