package nl.verzuimsysteem.gebruikers;

import nl.verzuimsysteem.kern.Bereik;

/** The pieces of SQL that say whom a beheerder keeps, and who is he himself. */
final class Mensen {
    /** The functions at an employer; those of the arbodienst do not exist for a beheerder of a company. */
    static final String WERKGEVERSFUNCTIES =
            "('GEBRUIKERSBEHEERDER', 'LEIDINGGEVENDE', 'VERZUIMCOORDINATOR', 'WERKNEMER')";

    /** A function {@code f} that holds on the day {@code :vandaag}. */
    static final String GELDIG = "f.geldig_van <= :vandaag AND (f.geldig_tot IS NULL OR f.geldig_tot > :vandaag)";

    /** When the account {@code g} was last used, or handed out to be used. */
    static final String LAATST = """
            GREATEST(COALESCE(g.laatst_ingelogd, g.wachtwoord_op, g.aangemaakt_op),
                     COALESCE(g.vrijgegeven_op, g.laatst_ingelogd, g.wachtwoord_op, g.aangemaakt_op))""";

    /**
     * Whether account {@code g} is, or seems to be, another of the person {@code ik}: the same address or name, or the
     * same employee. Rather once too often than once too few: then somebody else looks along.
     */
    static final String ZELF = """
            (ik.id IS NOT NULL AND (g.id = ik.id OR g.naam = ik.naam OR g.email IN (ik.email, ik.inlognaam)
              OR g.inlognaam = ik.email OR EXISTS (
                SELECT 1 FROM gebruiker_functie zijn
                JOIN gebruiker_functie mijn
                  ON mijn.bedrijf_id = zijn.bedrijf_id AND mijn.werknemer_id = zijn.werknemer_id
                WHERE zijn.gebruiker_id = g.id AND mijn.gebruiker_id = ik.id)))""";

    /**
     * Whether account {@code g} serves another organisation too, now or later: it holds a function outside the companies
     * {@code doel}, or one of the arbodienst. Who could change its address would hold those functions himself.
     */
    static final String ELDERS = """
            EXISTS (SELECT 1 FROM gebruiker_functie e
                    WHERE e.gebruiker_id = g.id
                      AND (e.geldig_tot IS NULL OR (e.geldig_tot > :vandaag AND e.geldig_tot > e.geldig_van))
                      AND (e.bedrijf_id IS NULL OR e.functie NOT IN %s
                           OR e.bedrijf_id NOT IN (SELECT d.id FROM doel d)))""".formatted(WERKGEVERSFUNCTIES);

    private Mensen() {}

    /** Begins a query: {@code doel} are the companies in scope, {@code mensen} the keys of who belongs to them. */
    static String met(Bereik.Voorwaarde grens) {
        return """
                WITH doel AS (SELECT b.id, b.naam FROM bedrijf b WHERE %s),
                mensen AS (
                  SELECT g.id FROM gebruiker g JOIN doel d ON d.id = g.bedrijf_id
                  UNION
                  SELECT f.gebruiker_id FROM gebruiker_functie f JOIN doel d ON d.id = f.bedrijf_id
                  WHERE f.functie IN %s)
                """.formatted(grens.sql(), WERKGEVERSFUNCTIES);
    }

    /** The companies in scope. */
    static Bereik.Voorwaarde grens(Bereik bereik) {
        return bereik.voorBedrijf("b.id", "b.regio_id");
    }

    /** Whether account {@code g} is neither who asked for the change {@code v} nor whom it is about, under any name. */
    static final String BUITENSTAANDER = """
            (NOT EXISTS (SELECT 1 FROM gebruiker ik WHERE ik.id IN (v.gevraagd_door, v.gebruiker_id) AND %s)
              AND NOT COALESCE(v.email IN (g.email, g.inlognaam) OR v.naam = g.naam, 0))""".formatted(ZELF);

    /** Whether a company has a beheerder who can log in today and who may decide on the change {@code v}. */
    static final String ANDERE_BEHEERDER = """
            EXISTS (SELECT 1 FROM gebruiker_functie f JOIN gebruiker g ON g.id = f.gebruiker_id
                    WHERE f.bedrijf_id = v.bedrijf_id AND f.functie = 'GEBRUIKERSBEHEERDER' AND %s
                      AND g.actief = 1 AND g.wachtwoord IS NOT NULL AND %s)""".formatted(GELDIG, BUITENSTAANDER);
}
