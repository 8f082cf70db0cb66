package nl.verzuimsysteem.api;

import java.util.Arrays;
import java.util.List;
import nl.verzuimsysteem.kern.Melding;
import org.jspecify.annotations.Nullable;

/** The kinds of problem, each with its status and words. */
enum Probleemsoort {
    ONGELDIGE_INVOER(400, "api.ongeldigeInvoer.titel", "api.ongeldigeInvoer.uitleg"),
    NIET_INGELOGD(401, "api.nietIngelogd.titel", "api.nietIngelogd.uitleg"),
    GEEN_RECHT(403, "api.geenRecht.titel", "api.geenRecht.uitleg"),
    BEVESTIGING_NODIG(403, "api.bevestigingNodig.titel", "api.bevestigingNodig.uitleg"),
    NIET_GEVONDEN(404, "api.nietGevonden.titel", "api.nietGevonden.uitleg"),
    ANDERE_METHODE(405, "api.andereMethode.titel", "api.andereMethode.uitleg"),
    ANDER_ANTWOORD(406, "api.anderAntwoord.titel", "api.anderAntwoord.uitleg"),
    CONFLICT(409, "api.conflict.titel", "api.conflict.uitleg"),
    TE_GROOT(413, "api.teGroot.titel", "api.teGroot.uitleg"),
    ANDERE_INHOUD(415, "api.andereInhoud.titel", "api.andereInhoud.uitleg"),
    TE_VAAK(429, "api.teVaak.titel", "api.teVaak.uitleg"),
    STORING(500, "api.storing.titel", "api.storing.uitleg");

    private final int status;
    private final String titel;
    private final String uitleg;

    Probleemsoort(int status, String titel, String uitleg) {
        this.status = status;
        this.titel = titel;
        this.uitleg = uitleg;
    }

    int status() {
        return status;
    }

    /** The kind that goes with a status: the exact one, else that of its hundred. */
    static Probleemsoort bij(int status) {
        return Arrays.stream(values())
                .filter(soort -> soort.status == status)
                .findFirst()
                .orElse(status >= 500 ? STORING : ONGELDIGE_INVOER);
    }

    Probleem probleem() {
        return probleem(Melding.van(uitleg).tekst(), null, null);
    }

    Probleem probleem(String detail) {
        return probleem(detail, null, null);
    }

    Probleem probleem(String detail, List<Probleem.Fout> fouten) {
        return probleem(detail, null, fouten);
    }

    Probleem metCode(String code) {
        return probleem(Melding.van(uitleg).tekst(), code, null);
    }

    private Probleem probleem(String detail, @Nullable String code, @Nullable List<Probleem.Fout> fouten) {
        return new Probleem(
                "urn:problem-type:verzuimsysteem:"
                        + name().toLowerCase(Melding.NEDERLANDS).replace('_', '-'),
                Melding.van(titel).tekst(),
                status,
                detail,
                code,
                fouten);
    }
}
