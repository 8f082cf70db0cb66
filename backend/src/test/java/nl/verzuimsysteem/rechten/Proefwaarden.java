package nl.verzuimsysteem.rechten;

import java.io.StringWriter;
import java.io.Writer;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.verzuimsysteem.aantallen.AantalvraagId;
import nl.verzuimsysteem.aantallen.UitvraagId;
import nl.verzuimsysteem.agenda.AgendablokId;
import nl.verzuimsysteem.agenda.PlaatsId;
import nl.verzuimsysteem.agenda.ZittingId;
import nl.verzuimsysteem.delegatie.DelegatieId;
import nl.verzuimsysteem.facturatie.FactuurId;
import nl.verzuimsysteem.facturatie.FactuurrunId;
import nl.verzuimsysteem.gebruikers.ControleId;
import nl.verzuimsysteem.gebruikers.ControleregelId;
import nl.verzuimsysteem.gebruikers.VerzoekId;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.FunctieId;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.Id;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.logboek.LogregelId;
import nl.verzuimsysteem.logboek.OpvallendId;
import nl.verzuimsysteem.maatregelen.LoonmaatregelId;
import nl.verzuimsysteem.maatregelen.OordeelId;
import nl.verzuimsysteem.maatregelen.VerlengingId;
import nl.verzuimsysteem.medisch.BlokkadeId;
import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.medisch.NoodtoegangId;
import nl.verzuimsysteem.opdrachten.NieuweOpdracht;
import nl.verzuimsysteem.overleg.AgendapuntId;
import nl.verzuimsysteem.overleg.BesluitId;
import nl.verzuimsysteem.overleg.OverlegId;
import nl.verzuimsysteem.pobcontact.PobcontactId;
import nl.verzuimsysteem.selekt.SelektId;
import nl.verzuimsysteem.spreekuren.AfspraakId;
import nl.verzuimsysteem.tarieven.PrijsafspraakId;
import nl.verzuimsysteem.tarieven.TariefId;
import nl.verzuimsysteem.terugkoppeling.TerugkoppelingId;
import nl.verzuimsysteem.uitnodigingen.UitnodigingId;
import nl.verzuimsysteem.verrichtingen.TijdregelId;
import nl.verzuimsysteem.verrichtingen.VerrichtingId;
import nl.verzuimsysteem.vragenlijst.VragenlijstId;
import org.jspecify.annotations.Nullable;

/** Makes sensible arguments for any service method, whose keys all point into one world. */
final class Proefwaarden {
    private static final Map<String, String> WOORDEN = Map.of(
            "type", "EXTRA_SPREEKUUR",
            "telefoon", "06 - 12 34 56 78",
            "email", "iemand@example.com",
            "taal", "nl",
            "zoektekst", "",
            "tekst", "");

    private final Wereld wereld;
    private final LocalDate vandaag;

    Proefwaarden(Wereld wereld, LocalDate vandaag) {
        this.wereld = wereld;
        this.vandaag = vandaag;
    }

    /** Arguments for the method, with the actor first. */
    Object[] voor(Actor actor, Parameter[] parameters) {
        return Arrays.stream(parameters)
                .map(parameter -> parameter.getType() == Actor.class
                        ? actor
                        : waarde(parameter.getType(), parameter.getName(), parameters.length > 2))
                .toArray();
    }

    private @Nullable Object waarde(Class<?> soort, String naam, boolean schrijft) {
        if (soort == NieuweOpdracht.Getoond.class) {
            // Who does not tell what he was shown can send at any price.
            return null;
        }
        if (Id.class.isAssignableFrom(soort)) {
            return sleutel(soort);
        }
        if (soort == String.class) {
            return woord(naam, schrijft);
        }
        if (soort == int.class || soort == Integer.class) {
            return naam.equals("versie") ? 0 : 10;
        }
        if (soort == boolean.class || soort == Boolean.class) {
            return false;
        }
        if (soort == Instant.class) {
            return Instant.EPOCH;
        }
        if (soort == LocalDate.class) {
            return vandaag;
        }
        if (soort == LocalTime.class) {
            return LocalTime.NOON;
        }
        if (soort == YearMonth.class) {
            return YearMonth.from(vandaag);
        }
        if (soort == Uitsnede.class) {
            return Uitsnede.eerste(50);
        }
        if (soort == Writer.class) {
            return new StringWriter();
        }
        if (soort == byte[].class) {
            return "personeelsnummer;achternaam;voornaam\nX1;De Vries;Anna\n".getBytes(StandardCharsets.UTF_8);
        }
        if (soort == List.class) {
            return naam.equals("dossiers") ? List.of(wereld.dossier()) : List.of();
        }
        if (soort == Set.class) {
            return Set.of();
        }
        if (soort == Map.class) {
            return Map.of();
        }
        if (soort.isEnum()) {
            return soort.getEnumConstants()[0];
        }
        if (soort.isSealed()) {
            return record(soort.getPermittedSubclasses()[0]);
        }
        if (soort.isRecord()) {
            return record(soort);
        }
        if (soort == java.math.BigDecimal.class) {
            return java.math.BigDecimal.valueOf(36);
        }
        throw new IllegalStateException("No sample for " + soort + " " + naam);
    }

    private Object sleutel(Class<?> soort) {
        if (soort == RegioId.class) {
            return wereld.regio();
        }
        if (soort == BedrijfId.class) {
            return wereld.bedrijf();
        }
        if (soort == AfdelingId.class) {
            return wereld.afdeling();
        }
        if (soort == WerknemerId.class) {
            return wereld.werknemer();
        }
        if (soort == DossierId.class) {
            return wereld.dossier();
        }
        if (soort == OpdrachtId.class) {
            return wereld.opdracht();
        }
        if (soort == TaakId.class) {
            return wereld.taak();
        }
        if (soort == GebruikerId.class) {
            return wereld.gebruiker();
        }
        if (soort == FunctieId.class) {
            return wereld.functie();
        }
        if (soort == VerzoekId.class) {
            return wereld.verzoek();
        }
        if (soort == ControleId.class) {
            return wereld.controle();
        }
        if (soort == ControleregelId.class) {
            return wereld.controleregel();
        }
        if (soort == LoonmaatregelId.class) {
            return wereld.loonmaatregel();
        }
        if (soort == OordeelId.class) {
            return wereld.oordeel();
        }
        if (soort == VerlengingId.class) {
            return wereld.verlenging();
        }
        if (soort == UitvraagId.class) {
            return wereld.uitvraag();
        }
        if (soort == AantalvraagId.class) {
            return wereld.aantalvraag();
        }
        if (soort == TariefId.class) {
            return new TariefId(1);
        }
        if (soort == PrijsafspraakId.class) {
            return new PrijsafspraakId(1);
        }
        if (soort == FactuurrunId.class) {
            return new FactuurrunId(1);
        }
        if (soort == FactuurId.class) {
            return wereld.factuur();
        }
        if (soort == nl.verzuimsysteem.spreekuren.VerzoekId.class) {
            return wereld.spreekuurverzoek();
        }
        if (soort == UitnodigingId.class) {
            return wereld.uitnodiging();
        }
        if (soort == VerrichtingId.class) {
            return wereld.verrichting();
        }
        if (soort == DelegatieId.class) {
            return new DelegatieId(1);
        }
        if (soort == PobcontactId.class) {
            return wereld.pobcontact();
        }
        if (soort == TerugkoppelingId.class) {
            return wereld.terugkoppeling();
        }
        if (soort == TijdregelId.class) {
            return new TijdregelId(1);
        }
        if (soort == ZittingId.class) {
            return new ZittingId(1);
        }
        if (soort == AgendablokId.class) {
            return new AgendablokId(1);
        }
        if (soort == PlaatsId.class) {
            return new PlaatsId(1);
        }
        if (soort == LogregelId.class) {
            return new LogregelId(1);
        }
        if (soort == VragenlijstId.class) {
            // They belong to no company: one that is not there.
            return new VragenlijstId(Long.MAX_VALUE);
        }
        if (soort == OpvallendId.class) {
            return new OpvallendId(1);
        }
        if (soort == AfspraakId.class) {
            return wereld.afspraak();
        }
        if (soort == ConsultId.class) {
            return wereld.consult();
        }
        if (soort == NoodtoegangId.class) {
            return wereld.noodtoegang();
        }
        if (soort == BlokkadeId.class) {
            return wereld.blokkade();
        }
        if (soort == SelektId.class) {
            return wereld.selekt();
        }
        if (soort == OverlegId.class) {
            return wereld.overleg();
        }
        if (soort == AgendapuntId.class) {
            return wereld.agendapunt();
        }
        if (soort == BesluitId.class) {
            return wereld.besluit();
        }
        throw new IllegalStateException("No key of " + soort + ": add it to Wereld");
    }

    private static String woord(String naam, boolean schrijft) {
        if (naam.equals("sleutel")) {
            return UUID.randomUUID().toString();
        }
        var woord = WOORDEN.get(naam);
        return woord == null || (woord.isEmpty() && schrijft) ? "Een zin die lang genoeg is." : woord;
    }

    private Object record(Class<?> soort) {
        var delen = soort.getRecordComponents();
        try {
            Constructor<?> maker = soort.getDeclaredConstructor(
                    Arrays.stream(delen).map(RecordComponent::getType).toArray(Class[]::new));
            maker.setAccessible(true);
            return maker.newInstance(Arrays.stream(delen)
                    .map(deel -> waarde(
                            deel.getType(),
                            deel.getName(),
                            !soort.getSimpleName().toLowerCase().contains("filter")))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + soort, e);
        }
    }
}
