package org.hearsay.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;

/**
 * Cuts texts of any script into words, without case and marks; English words also without their endings, at the same place,
 * so that phrases hold. Nothing is left out: people search for "to be".
 */
final class Words extends Analyzer {
    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer cut = new ICUTokenizer();
        TokenStream words = new ICUFoldingFilter(new EnglishPossessiveFilter(cut));
        return new TokenStreamComponents(
                cut, new RemoveDuplicatesTokenFilter(new KStemFilter(new KeywordRepeatFilter(words))));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return new ICUFoldingFilter(in);
    }
}
