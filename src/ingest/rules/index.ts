import { articleNamed } from './article-named.ts';
import { articlePresent } from './article-present.ts';
import { articleUnique } from './article-unique.ts';
import { charactersVisible } from './characters-visible.ts';
import { claimAttributed } from './claim-attributed.ts';
import { dataReadable } from './data-readable.ts';
import { dataValid } from './data-valid.ts';
import { entityArticleKnown } from './entity-article-known.ts';
import { entityUnique } from './entity-unique.ts';
import { figureEntityKnown } from './figure-entity-known.ts';
import { figurePassageKnown } from './figure-passage-known.ts';
import { figureSource } from './figure-source.ts';
import { figureStated } from './figure-stated.ts';
import { fileKnown } from './file-known.ts';
import { fileReadable } from './file-readable.ts';
import { footnoteDefined } from './footnote-defined.ts';
import { footnoteUnique } from './footnote-unique.ts';
import { footnoteUsed } from './footnote-used.ts';
import { frontMatterReadable } from './front-matter-readable.ts';
import { frontMatterValid } from './front-matter-valid.ts';
import { goldenPassageKnown } from './golden-passage-known.ts';
import { goldenUnique } from './golden-unique.ts';
import { goldenUnlisted } from './golden-unlisted.ts';
import { headingDepth } from './heading-depth.ts';
import { headingNamed } from './heading-named.ts';
import { headingPresent } from './heading-present.ts';
import { headingUnique } from './heading-unique.ts';
import { markdownSupported } from './markdown-supported.ts';
import { noWill } from './no-will.ts';
import { passageFilled } from './passage-filled.ts';
import { passageLength } from './passage-length.ts';
import { phrasingFilled } from './phrasing-filled.ts';
import { phrasingUnique } from './phrasing-unique.ts';
import { questionPlaced } from './question-placed.ts';
import { reviewAfterAsOf } from './review-after-as-of.ts';
import type { Rule } from './rule.ts';
import { sentenceCited } from './sentence-cited.ts';
import { sentenceStandsAlone } from './sentence-stands-alone.ts';
import { sourceForm } from './source-form.ts';
import { sourceHost } from './source-host.ts';
import { subjectPresent } from './subject-present.ts';
import { superlativeDated } from './superlative-dated.ts';
import { textUnderHeading } from './text-under-heading.ts';
import { wikipediaRare } from './wikipedia-rare.ts';

/** Everything that the knowledge must keep, in the order of its files: folders, articles, data. */
export const rules: readonly Rule[] = [
  fileReadable,
  fileKnown,
  articlePresent,
  articleNamed,
  articleUnique,
  charactersVisible,
  frontMatterReadable,
  frontMatterValid,
  reviewAfterAsOf,
  headingPresent,
  textUnderHeading,
  headingNamed,
  headingDepth,
  headingUnique,
  passageFilled,
  passageLength,
  markdownSupported,
  footnoteDefined,
  footnoteUsed,
  footnoteUnique,
  sourceForm,
  sourceHost,
  wikipediaRare,
  sentenceCited,
  sentenceStandsAlone,
  noWill,
  superlativeDated,
  claimAttributed,
  questionPlaced,
  phrasingFilled,
  phrasingUnique,
  dataReadable,
  dataValid,
  subjectPresent,
  entityUnique,
  entityArticleKnown,
  figureEntityKnown,
  figurePassageKnown,
  figureSource,
  figureStated,
  goldenPassageKnown,
  goldenUnlisted,
  goldenUnique,
];
