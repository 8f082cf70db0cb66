/**
 * The companies, which are the tenants: their data, subscription and contacts, the regio they lie in, and the team that
 * works for them. Holds no data of a case, so that a gebruikersbeheerder may read it too.
 */
@NullMarked
package nl.verzuimsysteem.organisatie;

import org.jspecify.annotations.NullMarked;
