"""The settings of the batch file of the AlignSAR demonstration, written anew from its published values."""

VALUES = """\
#!/bin/bash -eu
# Settings of a run

start_step="01"	# 01-05, 11-16
end_step="16"
cometdev='1'
nlook="1"
GEOCmldir="GEOCml${nlook}"
n_para="8"
gpu="n"
check_only="n" # y/n

logdir="log"
order_op03_05="03 04 05"
do03op_GACOS="y"
do04op_mask="y"
do05op_clip="y"
freq=""	# default: 5.405e9 Hz
p01_frame="022D_04826_ALIGNSAR"
p01_start_date="20200601"
p01_end_date="20240630"
p01_get_gacos="y"
p01_get_pha="y"
p01_get_mli="y"
p01_n_para=$n_para
run_reunwrapping="n"
p02to05_freq=$freq
p02to05_gacos="y"
p02to05_filter="gold"
p02to05_thres="0"
p02_GEOCdir=""
p02_GEOCmldir=""
p02_freq=$freq
p02_n_para=$n_para
p03_inGEOCmldir=""
p03_outGEOCmldir_suffix=""
p03_gacosdir=""
p03_fillhole="y"
p03_n_para=$n_para
p04_mask_coh_thre_avg=""
p04_mask_coh_thre_ifg="0.15"
p04_mask_range=""
p04_mask_range_file=""
p05_clip_range=""
p05_clip_range_geo="14.02639/14.25161/40.71439/40.93961"	# lon1/lon2/lat1/lat2
p11_unw_thre="0.05"
p11_coh_thre="0"
p11_s_param="n"
p120_use="y"
p120_ignoreconncomp="n"
p12_loop_thre="10"
p12_multi_prime="y"
p12_nullify=""
p12_skippngs=""
p12_rm_ifg_list=""
p12_n_para=$n_para
p13_inv_alg="LS"
p13_mem_size="8192"
p13_gamma=""
p13_n_para=$n_para
p13_n_unw_r_thre=""
p13_keep_incfile="n"
p13_nullify_noloops=""
p14_TSdir=""
p14_mem_size="8192"
p15_coh_thre=""
p15_n_unw_r_thre=""
p15_vstd_thre=""
p15_maxTlen_thre=""
p15_n_gap_thre=""
p15_stc_thre="10"
p15_n_ifg_noloop_thre="1000"
p15_n_loop_err_thre="50"
p15_n_loop_err_ratio_thre=""
p15_resid_rms_thre="12"
p15_keep_isolated="n"
p15_noautoadjust="n"
p16_filtwidth_km=""
p16_filtwidth_yr=""
p16_deg_deramp=""
p16_demerr="n"
p16_hgt_linear="n"
p16_nomask="n"

### Running ###
echo ""
echo "Start step: $start_step"
if [ -z "$p02_freq" ]; then p02_freq=5.405e9; fi
mkdir -p $logdir
"""
