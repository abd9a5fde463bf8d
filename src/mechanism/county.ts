import * as z from 'zod/mini';

/**
 * Figures of the county that no ledger of projects holds: asked once, kept with the workbook, in 亿元.
 * 完成投资 and 任务 of 固定资产投资 come from the statistics office and from the plan of the year.
 */
export const COUNTY_FIGURES = ['fixedAssets', 'fixedAssetTask'] as const;
export type CountyFigure = (typeof COUNTY_FIGURES)[number];
export type County = Readonly<Partial<Record<CountyFigure, number>>>;

export const countySchema = z.partialRecord(z.enum(COUNTY_FIGURES), z.number().check(z.positive()));
