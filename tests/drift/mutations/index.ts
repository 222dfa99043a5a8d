/** Every kind of mutation, in the order in which they are applied when a page undergoes several. */
import type { Mutation } from '../page';
import { dropDataAttributes, moveStatesToScripts, renameClasses, unwrapElements, wrapElements } from './elements';
import { addNeighbours, shuffleFurniture } from './furniture';
import { addFields, changeCaseStyle, renameWrappers } from './json-form';
import { dropFields, truncateJson } from './json-loss';
import { changeLanguage } from './language';
import { reorderColumns, tablesToGridsWithRoles, tablesToPlainGrids } from './tables';
import { addSpaces, moveToTooltips, splitTexts } from './texts';
import { truncateHtml } from './truncation';

export const mutations: Readonly<Record<string, Mutation>> = {
  'rename-classes': renameClasses,
  'reorder-columns': reorderColumns,
  'change-language': changeLanguage,
  'move-to-tooltips': moveToTooltips,
  'shuffle-furniture': shuffleFurniture,
  'add-neighbours': addNeighbours,
  'grid-with-roles': tablesToGridsWithRoles,
  'grid-without-roles': tablesToPlainGrids,
  'unwrap-elements': unwrapElements,
  'wrap-elements': wrapElements,
  'split-texts': splitTexts,
  'add-spaces': addSpaces,
  'drop-data-attributes': dropDataAttributes,
  'states-to-scripts': moveStatesToScripts,
  'rename-wrappers': renameWrappers,
  'add-fields': addFields,
  'drop-fields': dropFields,
  'case-style': changeCaseStyle,
  'truncate-json': truncateJson,
  'truncate-html': truncateHtml,
};
