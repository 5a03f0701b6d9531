package org.hearsay.corroboration.claim;

/**
 * A person's word on two accounts: it wins over any comparison.
 *
 * @param one id of an account
 * @param other id of another
 * @param same whether they say the same thing
 */
public record Ruling(String one, String other, boolean same) {}
