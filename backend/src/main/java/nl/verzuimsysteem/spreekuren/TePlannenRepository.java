package nl.verzuimsysteem.spreekuren;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Bereik;
import nl.verzuimsysteem.kern.DossierId;
import nl.verzuimsysteem.kern.OpdrachtId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.TaakId;
import nl.verzuimsysteem.kern.Uitsnede;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.opslag.Rij;
import nl.verzuimsysteem.organisatie.Arbodienst;
import nl.verzuimsysteem.poortwachter.MijlpaalSoort;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Reads what has to be planned. */
@Singleton
class TePlannenRepository {
    private static final RowMapper<Regel> REGEL = Rij.van(Regel.class);
    private static final int TAAK = 1;
    private static final int OPDRACHT = 2;
    private static final int VERZOEK = 3;
    private static final int EIGEN = 4;

    private final Jdbi jdbi;
    private final Arbodienst arbodienst;

    TePlannenRepository(Jdbi jdbi, Arbodienst arbodienst) {
        this.jdbi = jdbi;
        this.arbodienst = arbodienst;
    }

    /** A page, by last day, with one row more than asked for if there are more. One statement. */
    List<TePlannen> bladzijde(Bereik bereik, TePlannenFilter filter, LocalDate vandaag, Uitsnede uitsnede) {
        return lees(
                new TePlannenvraag(bereik, filter, vandaag)
                        .met("aantal", uitsnede.metEenMeer())
                        .met("vanaf", uitsnede.vanaf())
                        .met("tot", uitsnede.vanaf() + uitsnede.metEenMeer()),
                TePlannenvraag::bladzijde);
    }

    /** One line, whether an appointment runs for it or not; empty when it is out of reach. One statement. */
    Optional<TePlannen> regel(Bereik bereik, Planreden reden, LocalDate vandaag) {
        var bron = bron(reden);
        var id = switch (bron) {
            case TAAK -> reden.taak();
            case OPDRACHT -> reden.opdracht();
            case VERZOEK -> reden.verzoek();
            default -> reden.dossier();
        };
        if (id == null) {
            return Optional.empty();
        }
        return lees(
                        new TePlannenvraag(bereik, TePlannenFilter.ALLES, vandaag)
                                .met("bron", bron)
                                .met("id", id.waarde()),
                        TePlannenvraag::regel)
                .stream()
                .findFirst();
    }

    private static int bron(Planreden reden) {
        if (reden.taak() != null) {
            return TAAK;
        }
        if (reden.opdracht() != null) {
            return OPDRACHT;
        }
        return reden.verzoek() != null ? VERZOEK : EIGEN;
    }

    private List<TePlannen> lees(TePlannenvraag vraag, java.util.function.Function<TePlannenvraag, String> sql) {
        vraag.met("arbodienst", arbodienst.naam());
        return jdbi.withHandle(
                handle -> handle.createQuery(sql.apply(vraag)).bindMap(vraag.waarden()).map(REGEL).stream()
                        .map(Regel::tePlannen)
                        .toList());
    }

    /** How many there are, counted no further than {@code meeste}. One statement. */
    TePlannenTelling tel(Bereik bereik, LocalDate vandaag, int meeste) {
        var vraag = new TePlannenvraag(bereik, TePlannenFilter.ALLES, vandaag).met("tot", meeste);
        return jdbi.withHandle(handle -> handle.createQuery(vraag.telling())
                .bindMap(vraag.waarden())
                .mapTo(TePlannenTelling.class)
                .one());
    }

    /** A line as it is read. */
    record Regel(
            int bron,
            long id,
            @Nullable MijlpaalSoort mijlpaal,
            @Nullable String verzoeksoort,
            BedrijfId bedrijf,
            String bedrijfsnaam,
            RegioId regio,
            WerknemerId werknemer,
            String werknemersnaam,
            @Nullable DossierId dossier,
            @Nullable String opdracht,
            @Nullable String opdrachttype,
            LocalDate uiterlijk,
            String taal,
            @Nullable String telefoon,
            boolean eerderGemist,
            boolean metArts,
            boolean metPob,
            @Nullable String samen,
            @Nullable String samenVerzoek) {

        TePlannen tePlannen() {
            var aanleiding = aanleiding();
            return new TePlannen(
                    new Planreden(
                            bron == TAAK ? new TaakId(id) : null,
                            bron == OPDRACHT ? new OpdrachtId(id) : null,
                            bron == VERZOEK ? new VerzoekId(id) : null,
                            bron == EIGEN ? new DossierId(id) : null),
                    aanleiding,
                    bedrijf,
                    bedrijfsnaam,
                    regio,
                    werknemer,
                    werknemersnaam,
                    aanleiding.isVertrouwelijk() ? null : dossier,
                    opdracht,
                    opdrachttype,
                    uiterlijk,
                    taal,
                    telefoon,
                    eerderGemist,
                    aanleiding.isBedrijfsartsVerplicht() ? !metArts : !metArts && !metPob,
                    samen(aanleiding));
        }

        private Aanleiding aanleiding() {
            if (bron == EIGEN) {
                return Aanleiding.EIGEN;
            }
            if (mijlpaal != null) {
                return Aanleiding.van(mijlpaal).orElseThrow();
            }
            var vanVerzoek = Planregels.vanVerzoek(verzoeksoort);
            return vanVerzoek == null ? Aanleiding.OPDRACHT : vanVerzoek;
        }

        private List<Aanleiding> samen(Aanleiding aanleiding) {
            var stappen = namen(samen).flatMap(naam -> Aanleiding.van(MijlpaalSoort.valueOf(naam)).stream());
            var verzoeken =
                    namen(samenVerzoek).map(naam -> Verzoeksoort.valueOf(naam).aanleiding());
            return Stream.concat(stappen, verzoeken)
                    .filter(ander -> ander != aanleiding && TePlannen.gaanSamen(aanleiding, ander))
                    .distinct()
                    .toList();
        }

        private static Stream<String> namen(@Nullable String lijst) {
            return lijst == null ? Stream.empty() : Arrays.stream(lijst.split(","));
        }
    }
}
