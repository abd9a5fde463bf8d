/** Words of the invented county 云岭县: nothing here is a real place, firm or person. */
export const COUNTY = '云岭县';
export const YEAR = 2025;

export const TOWNSHIPS = ['城关镇', '青石镇', '河口镇', '云台乡', '大坪乡', '柳林镇', '东塬乡', '南沟乡'] as const;
export const UNITS = ['县发改局', '县工信局', '县交通局', '县水利局', '县住建局', '县农业农村局', '县教育局', '县卫健局', '县文旅局', '县能源局'] as const;
export const LEADERS = ['周文远', '吴建成', '郑海清', '冯志强', '褚国平', '卫东升'] as const;

/** What is built, by 领域, and the unit that answers for it (index in `UNITS`). */
export const WORKS: Readonly<Record<string, readonly (readonly [thing: string, unit: number])[]>> = {
  产业类: [['光伏发电', 9], ['储能电站', 9], ['果蔬冷链物流园', 5], ['新材料标准厂房', 1], ['中药材加工', 5], ['智能装备制造', 1], ['预制菜加工', 5], ['镁合金深加工', 1], ['康养度假村', 8], ['粮油仓储', 0]],
  基础设施类: [['供水管网改造', 4], ['县乡公路改造', 2], ['污水处理厂提标', 4], ['河道治理', 3], ['变电站', 9], ['燃气管网', 4], ['公共停车场', 4], ['排水防涝', 4], ['水库除险加固', 3], ['农村道路', 2]],
  社会民生类: [['中学迁建', 6], ['医院综合楼', 7], ['养老服务中心', 7], ['幼儿园', 6], ['体育公园', 8], ['文化馆', 8], ['老旧小区改造', 4], ['保障性住房', 4], ['公墓', 0], ['社区卫生服务中心', 7]],
};

export const INVESTORS = ['东川新能源集团', '华禾食品公司', '启元装备公司', '瑞泽医药公司', '中远物流公司', '恒基材料公司', '云创科技公司', '金穗农业公司'] as const;
export const TEAMS = ['新能源专班', '装备制造专班', '食品加工专班', '医药专班', '新材料专班', '文旅康养专班', '长三角专班', '珠三角专班', '京津冀专班'] as const;
export const CHAINS = ['新能源产业链', '装备制造产业链', '特色食品产业链', '中医药产业链', '新材料产业链', '文旅康养产业链'] as const;
export const PARKS = ['现代农业产业园', '新材料产业园', '中小企业创业园'] as const;
export const RESERVE_LISTS = ['产业转型', '基础设施', '社会民生', '生态环保', '乡村振兴', '城市更新'] as const;
export const FUND_KINDS = ['超长期特别国债', '专项债', '中央预算内', '项目前期费'] as const;
