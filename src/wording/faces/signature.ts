/** Told where something was changed in a file that bears a digital signature. */
export const SIGNATURE_BROKEN = '注意：原文件带有数字签名，内容改动后签名不再有效；需要签名的，请在 Excel 或 WPS 中重新签名。';
