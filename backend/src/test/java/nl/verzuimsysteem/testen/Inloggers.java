package nl.verzuimsysteem.testen;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.BedrijfId;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.GebruikerId;
import nl.verzuimsysteem.kern.RegioId;
import nl.verzuimsysteem.kern.WerknemerId;
import nl.verzuimsysteem.toegang.Proefsessie;
import nl.verzuimsysteem.toegang.Sessie;
import nl.verzuimsysteem.toegang.Tokens;
import nl.verzuimsysteem.toegang.Tweedefactor;
import nl.verzuimsysteem.toegang.Wachtwoorden;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * Makes people who can log in, each with a function, and logs them in at once.
 *
 * {@snippet :
 * private final Inloggers inloggers = new Inloggers(programma);
 *
 * var sanne = inloggers.verzuimcoordinator(bedrijf);
 * service.meldZiek(sanne.actor(), melding);          // the service
 * HttpRequest.POST(pad, melding).bearerAuth(sanne.token());   // the API
 * }
 */
public final class Inloggers {
    public static final String WACHTWOORD = "Rijden onder bruggen 7";

    private static final AtomicInteger NUMMER = new AtomicInteger();

    private final TestProgramma programma;

    public Inloggers(TestProgramma programma) {
        this.programma = programma;
    }

    public Inlogger verzuimcoordinator(BedrijfId... bedrijven) {
        var functies = new Aanstelling[bedrijven.length];
        for (var i = 0; i < bedrijven.length; i++) {
            functies[i] = Aanstelling.van(Functie.VERZUIMCOORDINATOR, bedrijven[i]);
        }
        return maak(functies);
    }

    public Inlogger gebruikersbeheerder(BedrijfId bedrijf) {
        return maak(Aanstelling.van(Functie.GEBRUIKERSBEHEERDER, bedrijf));
    }

    /** Of the whole company. */
    public Inlogger leidinggevende(BedrijfId bedrijf) {
        return maak(Aanstelling.van(Functie.LEIDINGGEVENDE, bedrijf));
    }

    /** Of one department. */
    public Inlogger leidinggevende(BedrijfId bedrijf, AfdelingId afdeling) {
        return maak(new Aanstelling(Functie.LEIDINGGEVENDE, null, bedrijf, afdeling, null));
    }

    /** A member of the team of a regio: MMA, POB, casemanager or bedrijfsarts. */
    public Inlogger regioteam(Functie functie, RegioId regio) {
        return maak(new Aanstelling(functie, regio, null, null, null));
    }

    /** A member of the own team of a company. */
    public Inlogger eigenTeam(Functie functie, BedrijfId bedrijf) {
        return maak(Aanstelling.van(functie, bedrijf));
    }

    public Inlogger werknemer(BedrijfId bedrijf, WerknemerId werknemer) {
        return maak(new Aanstelling(Functie.WERKNEMER, null, bedrijf, null, werknemer));
    }

    /** Functioneel beheerder or logbeheerder. */
    public Inlogger beheerder(Functie functie) {
        return maak(new Aanstelling(functie, null, null, null, null));
    }

    /** With any functions together; acts in the one that comes first in the list of the product. */
    public Inlogger maak(Aanstelling... aanstellingen) {
        var inlognaam = "gebruiker" + NUMMER.incrementAndGet() + "@example.com";
        var naam = "Fatima Yilmaz " + NUMMER.get();
        var id = new GebruikerId(voegToe(
                """
                INSERT INTO gebruiker (inlognaam, naam, email, telefoon, wachtwoord)
                VALUES (:inlognaam, :naam, :inlognaam, '088 - 111 22 33', :wachtwoord)""",
                update -> update.bind("inlognaam", inlognaam)
                        .bind("naam", naam)
                        .bind("wachtwoord", Hash.van(programma))));
        var geheim = Tweedefactor.nieuwGeheim();
        programma
                .jdbi()
                .useHandle(handle -> handle.createUpdate("UPDATE gebruiker SET totp_geheim = :geheim WHERE id = :id")
                        .bind("geheim", programma.bean(Tweedefactor.class).versleutel(id, geheim))
                        .bind("id", id)
                        .execute());
        for (var aanstelling : aanstellingen) {
            stelAan(id, aanstelling, LocalDate.of(2020, 1, 1), null);
        }
        var sessie = sessie(id);
        return new Inlogger(
                id,
                inlognaam,
                naam,
                WACHTWOORD,
                geheim,
                sessie,
                programma.bean(Tokens.class).api(sessie));
    }

    /** One more function for somebody. */
    public void stelAan(GebruikerId id, Aanstelling aanstelling, LocalDate van, @Nullable LocalDate tot) {
        voegToe(
                """
                INSERT INTO gebruiker_functie (gebruiker_id, functie, regio_id, bedrijf_id, afdeling_id, werknemer_id,
                       geldig_van, geldig_tot)
                VALUES (:gebruiker, :functie, :regio, :bedrijf, :afdeling, :werknemer, :van, :tot)""",
                update -> update.bind("gebruiker", id)
                        .bind("functie", aanstelling.functie())
                        .bind("regio", aanstelling.regio())
                        .bind("bedrijf", aanstelling.bedrijf())
                        .bind("afdeling", aanstelling.afdeling())
                        .bind("werknemer", aanstelling.werknemer())
                        .bind("van", van)
                        .bind("tot", tot));
    }

    /** One function as it stands in the database. */
    public record Aanstelling(
            Functie functie,
            @Nullable RegioId regio,
            @Nullable BedrijfId bedrijf,
            @Nullable AfdelingId afdeling,
            @Nullable WerknemerId werknemer) {

        public static Aanstelling van(Functie functie, BedrijfId bedrijf) {
            return new Aanstelling(functie, null, bedrijf, null, null);
        }
    }

    private Sessie sessie(GebruikerId id) {
        return Proefsessie.van(programma.context(), id);
    }

    private long voegToe(String sql, java.util.function.UnaryOperator<Update> waarden) {
        return programma
                .jdbi()
                .withHandle(handle -> waarden.apply(handle.createUpdate(sql))
                        .executeAndReturnGeneratedKeys("id")
                        .mapTo(Long.class)
                        .one());
    }

    /** Hashing is slow on purpose; everybody here has the same password. */
    private static final class Hash {
        private static @Nullable String hash;

        private static synchronized String van(TestProgramma programma) {
            if (hash == null) {
                hash = programma.bean(Wachtwoorden.class).hash(WACHTWOORD);
            }
            return hash;
        }
    }
}
